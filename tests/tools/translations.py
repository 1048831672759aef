"""Bring the translations up to date: `uv run python -m tests.tools.translations`.

Collects the sentences of the pipelines into `stegapp/gui/core_catalogue.py`, runs lupdate over the window's sources,
and compiles what is translated. New strings are then marked unfinished in `resources/translations/*.ts`.
"""

import ast
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "stegapp"
TRANSLATIONS = ROOT / "resources" / "translations"
CATALOGUE = PACKAGE / "gui" / "core_catalogue.py"

ERRORS = {
    "CoverUnsuitable", "DeviceError", "DoesNotFit", "ImageRefused", "InputRefused", "MessageRefused", "ModelRefused",
    "NothingRevealed", "OutOfMemory", "OutputRefused", "StegError", "TrainingFailed", "UsageError",
    "VerificationFailed",
}  # fmt: skip
NOTES = {"notes", "found", "warnings"}
LEFT_OUT = {"gui", "cli", "__main__.py", "bundling", "steganalysis", "evaluation"}
LEFT_OUT_ALONE = {("system", "display.py"), ("system", "desktop.py")}
RAISING = {("gui", "jobs", f"{name}.py") for name in ("drafts", "hiding", "pictures", "saving")}  # not by tr()


def core_templates() -> list[str]:
    """Return the sentences below the window that a user can meet, {} for what is filled in."""
    found: dict[str, None] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).parts
        if parts in LEFT_OUT_ALONE or (parts[0] in LEFT_OUT and parts not in RAISING):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            wanted = [k.value for k in node.keywords if k.arg == "advice"]
            if name in ERRORS or name == "_note":
                wanted += node.args[:1]
            elif name == "Skipped":
                wanted += node.args[1:2]
            elif name == "append" and isinstance(node.func, ast.Attribute):
                holder = node.func.value
                if getattr(holder, "id", getattr(holder, "attr", "")) in NOTES:
                    wanted += node.args[:1]
            for value in wanted:
                for template in _templates(value):
                    found[template] = None
    return sorted(t for t in found if any(c.isalpha() for c in t.replace("{}", "")))


def _templates(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        return ["".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in node.values)]
    if isinstance(node, ast.IfExp):
        return _templates(node.body) + _templates(node.orelse)
    if isinstance(node, ast.BoolOp):
        return [t for value in node.values for t in _templates(value)]
    return []


def zxcvbn_texts() -> list[str]:
    """Return what zxcvbn says of passwords."""
    import zxcvbn.feedback

    tree = ast.parse(Path(str(zxcvbn.feedback.__file__)).read_text(encoding="utf-8"))
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "_"]
    return sorted({str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)})


def catalogue_source() -> str:
    """Return the text of the catalogue module."""
    extra = ["The picture"]  # stands for a picture without a name in the sentences of `images`
    lines = [
        '"""Sentences from below the window, for translation. Made by `python -m tests.tools.translations`."""',
        "",
        "from PySide6.QtCore import QT_TRANSLATE_NOOP",
        "",
        '__all__ = ["TEMPLATES"]',
        "",
        "# fmt: off",
        "_SENTENCES = (",
    ]
    for text in [*extra, *core_templates(), *zxcvbn_texts()]:
        quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        line = f'    QT_TRANSLATE_NOOP("core", "{quoted}"),'
        lines.append(f"{line}  # noqa: E501" if len(line) > 120 else line)
    return "\n".join([*lines, ")", "# fmt: on", "", "TEMPLATES = tuple(str(sentence) for sentence in _SENTENCES)", ""])


def tool(name: str) -> str:
    """Return the path of one of PySide6's tools."""
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")


def update(folder: Path) -> None:
    """Run lupdate into `folder`, over what is there."""
    sources = sorted(str(p) for p in (PACKAGE / "gui").rglob("*.py"))
    common = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-silent"]
    for language, more in (("de", []), ("en", ["-pluralonly"])):
        target = folder / f"stegapp_{language}.ts"
        subprocess.run(
            [tool("lupdate"), *sources, *common, *more, "-target-language", language, "-ts", str(target)], check=True
        )


def main() -> int:
    """Update catalogue, .ts and .qm files."""
    CATALOGUE.write_text(catalogue_source(), encoding="utf-8")
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    update(TRANSLATIONS)
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        subprocess.run([tool("lrelease"), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
