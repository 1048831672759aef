"""What all of the window uses: dialogs, the clipboard, words for numbers and steps. Must not know pages."""
