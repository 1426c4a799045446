from chalice_app import app as app
