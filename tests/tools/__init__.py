"""What is run by hand: tools that take hours, or write into the project."""
