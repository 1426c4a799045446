"""Builds the deployment package for AWS Lambda."""
