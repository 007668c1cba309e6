"""The report: consent, making, receipt, deletion."""
