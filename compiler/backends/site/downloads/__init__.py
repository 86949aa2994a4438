"""Files to take home: amounts as CSV, XLSX and JSON, dates as a calendar.

Differs from the pages in that machines read them: one form for every file of a kind, described on
the page `downloads/`. Same input, same bytes.
"""
