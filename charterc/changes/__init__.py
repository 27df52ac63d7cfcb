"""What changed between two charters, in meaning: their passages are aligned, and each change is told and weighed."""
