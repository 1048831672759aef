"""The Finder of macOS: two Quick Actions of this user, workflows of Automator in ~/Library/Services. Untried.

Owns what these folders hold. Apple says so much: "Services Properties" (Services Implementation Guide) has the keys of
NSServices, and that a ServicesMenu.strings for each language has the names; "Items in the Services Menu" where services
lie. What Automator writes into document.wflow is documented nowhere; here is the least that its own action "Run
Shell Script" needs, with the files as arguments. Models open by the bundle's registration (build.spec).
"""

import plistlib
import shlex
import shutil
import uuid
from pathlib import Path
from typing import Any

from stegapp.errors import OutputRefused, UsageError
from stegapp.system.atomic import write_atomically
from stegapp.system.desktop import names

__all__ = ["install", "uninstall"]

_LPROJ = {"zh_CN": "zh-Hans"}
"""What Apple calls a language, where that is not its code."""

_AS_ARGUMENTS = 1  # "Pass input" of the action


def install() -> list[Path]:
    """Write the workflows, over those of an earlier installation, and return their files. Raises OutputRefused."""
    made = []
    for action, workflow in _workflows().items():
        for place, content in _files(action).items():
            path = workflow / "Contents" / place
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                what = f"The folder {path.parent} cannot be made."
                raise OutputRefused(what, advice="Check the permissions of the folder above it.") from error
            write_atomically(path, plistlib.dumps(content), replace=True)
            made.append(path)
    return made


def uninstall() -> list[Path]:
    """Remove the workflows, and return those that were there. Raises OutputRefused."""
    gone = []
    for workflow in _workflows().values():
        try:
            shutil.rmtree(workflow)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise OutputRefused(f"{workflow} cannot be removed.", advice="Check its permissions.") from error
        gone.append(workflow)
    return gone


def _workflows() -> dict[str, Path]:
    """Return the folder of each action's workflow."""
    try:
        services = Path.home() / "Library" / "Services"
    except RuntimeError as error:
        raise UsageError("There is no home folder.", advice="Set HOME.") from error
    return {action: services / f"{names.APP_ID}.{action}.workflow" for action in names.ACTIONS}


def _files(action: str) -> dict[str, dict[str, Any]]:
    """Return the property lists of a workflow by their places in its Contents."""
    labels = names.labels(action)
    title = labels["en"]
    service = {
        "NSMenuItem": {"default": title},
        "NSMessage": "runWorkflowAsService",
        "NSRequiredContext": {"NSApplicationIdentifier": "com.apple.finder"},
        "NSSendFileTypes": ["public.image"],
    }
    information = {
        "CFBundleIdentifier": f"{names.APP_ID}.{action}",
        "CFBundleName": title,
        "CFBundleDevelopmentRegion": "en",
        "NSServices": [service],
    }
    words = {
        f"Resources/{_LPROJ.get(language, language)}.lproj/ServicesMenu.strings": {title: label}
        for language, label in labels.items()
    }
    return {"Info.plist": information, "document.wflow": _workflow(action), **words}


def _workflow(action: str) -> dict[str, Any]:
    """Return a workflow of one step, which starts the program with the files and does not wait for its end."""
    start = shlex.join([*names.command(), names.ACTIONS[action]])
    step = {
        "ActionBundlePath": "/System/Library/Automator/Run Shell Script.action",
        "ActionName": "Run Shell Script",
        "BundleIdentifier": "com.apple.RunShellScript",
        "Class Name": "RunShellScriptAction",
        "AMAccepts": {"Container": "List", "Optional": True, "Types": ["com.apple.cocoa.string"]},
        "AMProvides": {"Container": "List", "Types": ["com.apple.cocoa.string"]},
        "ActionParameters": {
            "COMMAND_STRING": f'{start} "$@" >/dev/null 2>&1 &',
            "CheckedForUserDefaultShell": True,
            "inputMethod": _AS_ARGUMENTS,
            "shell": "/bin/sh",
            "source": "",
        },
        **{name: _identifier(action, name) for name in ("InputUUID", "OutputUUID", "UUID")},
    }
    return {
        "AMApplicationVersion": "2.10",
        "AMDocumentVersion": "2",
        "actions": [{"action": step, "isViewVisible": 1}],
        "connectors": {},
        "workflowMetaData": {
            "serviceInputTypeIdentifier": "com.apple.Automator.fileSystemObject.image",
            "serviceOutputTypeIdentifier": "com.apple.Automator.nothing",
            "serviceApplicationBundleID": "com.apple.finder",
            "workflowTypeIdentifier": "com.apple.Automator.servicesMenu",
        },
    }


def _identifier(action: str, name: str) -> str:
    """Return an identifier that stays the same when the workflow is written again."""
    return str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{action}.{name}.{names.APP_ID}")).upper()
