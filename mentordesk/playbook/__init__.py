"""The playbook: what the pack holds, read and found. The pack is data; it is never code."""
