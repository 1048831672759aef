"""Hide a message in a photograph with a neural network and reveal it again.

Importing this package imports neither torch nor PySide6.
"""

__all__ = ["__version__"]

__version__ = "0.1.0"
