"""What messages are hidden and revealed on: the processor, a graphics card, or what a system has for its hardware."""

from stegapp.errors import DeviceError
from stegapp.runtime.session import available
from stegapp.system import device as devices
from stegapp.system.device import DeviceInfo
from stegapp.texts import Text

__all__ = ["choose", "listed"]

_LABELS = {"coreml": "Core ML", "directml": "DirectML"}


def choose(name: str = "auto") -> str:
    """Return "cpu", "cuda:N", "coreml" or "directml" for one of these, "cuda" or "auto".

    "auto" is the processor: it runs the networks in less time than a graphics card takes to get ready. Raises
    DeviceError for what is not there or does not compute.
    """
    if name == "auto":
        return "cpu"
    if name not in _LABELS:
        return devices.choose(name)
    if name not in available():
        raise DeviceError(
            Text("{device} is not available on this computer.", device=_LABELS[name]),
            advice=Text("Use the device auto or cpu."),
        )
    return name


def listed() -> tuple[DeviceInfo, ...]:
    """Return all devices that `choose` takes here, the processor first."""
    processor, *cards = devices.available()
    others = (DeviceInfo(name, _LABELS[name], 0) for name in available() if name != "cpu")
    return (processor, *others, *cards)
