"""The writer: a packed message and keys become a stego in memory. Must not know of files or passwords."""
