"""The part of XlsxWriter that we use."""
