"""What the operating system gives: files, folders, devices, the clock.

Must not know of pictures, messages or models.
"""
