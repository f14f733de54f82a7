"""The programme's server: takes consented letters, signs receipts, erases on demand."""
