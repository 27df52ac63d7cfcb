"""What is wrong with its shape. Found by the model; each module is the page of a finding."""
