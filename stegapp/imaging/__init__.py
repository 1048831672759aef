"""Pictures: any file to grey levels and back, JPEGs to coefficients and back, and how far two pictures are apart.

Must not know of messages or models.
"""
