"""The journal beside bare SQLCipher, plain SQLite and two other programs, on one corpus."""
