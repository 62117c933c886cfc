"""The library on disk, the SQLite store, the templates and the charts."""
