"""What people with bad intentions tried, through the gateway, as phones or with a stolen key would."""
