"""What runs off the GUI thread, and what runs it. Must not know widgets."""
