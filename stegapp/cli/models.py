"""The commands `models list`, `import`, `export`, `rename`, `default`, `remove`, `restore` and `verify`."""

from pathlib import Path
from typing import Annotated

import typer

from stegapp.cli import terminal
from stegapp.cli.options import Command, JsonOption
from stegapp.errors import UsageError

__all__ = ["app"]

app = typer.Typer(help="List and manage the installed models.", no_args_is_help=True, rich_markup_mode=None)


def _tell(done: str) -> None:
    """Print what was done, on standard error if standard output takes nothing."""
    with terminal.finished(done):
        terminal.out(done)


@app.command("list", cls=Command)
def list_models(as_json: JsonOption = False) -> None:
    """List the installed models, and which are the defaults: for pixels, and for messengers that recompress."""
    from stegapp.models import ModelStore

    store = ModelStore()
    entries = store.list()
    defaults = [store.default(on_blocks=kind) for kind in {entry.card.on_blocks for entry in entries}]
    if as_json:
        terminal.out_json(
            [
                {
                    "name": e.name,
                    "id": e.id,
                    "origin": e.origin,
                    "default": e in defaults and not e.card.on_blocks,
                    "default_for_messengers": e in defaults and e.card.on_blocks,
                    "path": str(e.path),
                    "card": e.card.to_dict(),
                }
                for e in entries
            ]
        )
        return
    for e in entries:
        line = f"{e.name:<24} {e.id}  {e.origin:<9} {e.card.architecture:<8} {e.card.date}"
        mark = "(default for messengers)" if e.card.on_blocks else "(default)"
        terminal.out(f"{line}  {mark}" if e in defaults else line)
    for broken in store.broken():
        terminal.err(f"{broken.name:<24} cannot be used: {broken.problem}")


@app.command("import", cls=Command)
def import_model(file: Annotated[Path, typer.Argument(help="An exported model.", metavar="FILE")]) -> None:
    """Install a model that was exported elsewhere."""
    from stegapp.models import ModelStore

    entry = ModelStore().import_(file)
    _tell(f"Installed {entry.name} ({entry.id}).")


@app.command("export", cls=Command)
def export_model(
    model: Annotated[str, typer.Argument(help="A model's name or id.", metavar="MODEL")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write, or a folder.")],
    force: Annotated[bool, typer.Option("--force", help="Replace OUTPUT if it exists.")] = False,
) -> None:
    """Write a model to one file for a receiver."""
    from stegapp.models import ModelStore

    path = ModelStore().export(model, output, overwrite=force)
    _tell(f"Exported to {path}. Give it to your receiver by a way you trust.")


@app.command("rename", cls=Command)
def rename_model(
    model: Annotated[str, typer.Argument(help="A model's name or id.", metavar="MODEL")],
    name: Annotated[str, typer.Argument(help="Its new name.", metavar="NAME")],
) -> None:
    """Give an installed model another name."""
    from stegapp.models import ModelStore

    entry = ModelStore().rename(model, name)
    _tell(f"{entry.id} is now called {entry.name}.")


@app.command("default", cls=Command)
def set_default(model: Annotated[str, typer.Argument(help="A model's name or id.", metavar="MODEL")]) -> None:
    """Make a model the one that hide uses unless told otherwise; robust models have a default of their own."""
    from stegapp.models import ModelStore

    entry = ModelStore().set_default(model)
    what = " for messengers that recompress" if entry.card.on_blocks else ""
    _tell(f"{entry.name} ({entry.id}) is now the default{what}.")


@app.command("remove", cls=Command)
def remove_model(model: Annotated[str, typer.Argument(help="A model's name or id.", metavar="MODEL")]) -> None:
    """Put an installed model into the trash, for 30 days; bundled ones stay."""
    from stegapp.models import ModelEntry, ModelStore

    gone = ModelStore().remove(model)
    _tell(f"Removed {gone.name} ({gone.id})." if isinstance(gone, ModelEntry) else f"Removed {gone.name}.")
    _tell("Until 30 days are over, 'stegapp models restore' brings it back.")


@app.command("restore", cls=Command)
def restore_model(
    name: Annotated[
        str | None, typer.Argument(help="Its name; what was removed last without one.", metavar="NAME")
    ] = None,
) -> None:
    """Bring back a model that was removed in the last 30 days."""
    from stegapp.models import ModelStore

    store = ModelStore()
    removed = store.removed()
    for model in removed:
        if name is None or model.name.casefold() == name.casefold():
            _tell(f"{store.restore(model)} is here again.")
            return
    known = ", ".join(dict.fromkeys(model.name for model in removed)) or "nothing"
    raise UsageError(
        f"There is no model “{name}” in the trash." if name is not None else "There is no model in the trash.",
        advice=f"In it: {known}.",
    )


@app.command("verify", cls=Command)
def verify_models(
    model: Annotated[str | None, typer.Argument(help="A model's name or id; all without one.", metavar="MODEL")] = None,
) -> None:
    """Check models against their hashes."""
    from stegapp.models import ModelStore

    store = ModelStore()
    for entry in [store.resolve(model)] if model is not None else store.list():
        store.verify(entry)
        terminal.out(f"{entry.name} ({entry.id}) is sound.")
