"""What gunicorn starts: `gunicorn server:app`. Everything else lies in the package beside this file."""

from vote_secret.application import create_app

app = create_app()
