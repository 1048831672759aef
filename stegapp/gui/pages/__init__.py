"""The pages of the window, one module or package each; `stegapp.gui.window.pages` lists them."""
