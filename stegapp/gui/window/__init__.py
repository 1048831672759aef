"""The main window: navigation, pages in front of one another, what is dropped, pasted, opened and closed."""
