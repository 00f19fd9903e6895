"""The engines a close can run on: one machine (duckdb, the default) or a cluster (spark)."""
