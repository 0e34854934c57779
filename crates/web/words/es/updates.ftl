### Further documents: what changed, contradictions, earlier documents, the story of a case.
