"""Networks without torch: graphs of a few operators, ONNX Runtime, which runs them, and the choice of
device for messages.

Must not know what a network is for, nor of model files. Importing this package imports neither torch nor ONNX Runtime.
"""

from stegapp.runtime.graph import EVERYWHERE, Graph, Value
from stegapp.runtime.session import PROVIDERS, Network, available, load

__all__ = ["EVERYWHERE", "PROVIDERS", "Graph", "Network", "Value", "available", "load"]
