"""Attacks on other people's data, through the gateway, from a phone or with a stolen key."""
