"""Pictures: any file to grey levels and back, and how far two pictures are apart.

Must not know of messages or models.
"""
