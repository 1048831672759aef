"""JPEG files: their structure and their quantised coefficients, read and written without loss.

Must not know hiding.
"""
