"""What runs in the child process that works on a template. Nothing here runs anywhere else."""
