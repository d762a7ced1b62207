"""Ends a session as the scheduler does: by the library, since the command line has no command for it.

Usage: end-session.py <session_id> <job_id> <session_tag> <result>; it prints the service's reply.
"""
import json
import os
import sys

from freezerclient.v2 import client

session_id, job_id, session_tag, result = sys.argv[1:]
freezer = client.Client(
    auth_url=os.environ['OS_AUTH_URL'],
    username=os.environ['OS_USERNAME'],
    password=os.environ['OS_PASSWORD'],
    project_name=os.environ['OS_PROJECT_NAME'],
    user_domain_name=os.environ['OS_USER_DOMAIN_NAME'],
    project_domain_name=os.environ['OS_PROJECT_DOMAIN_NAME'],
)
print(json.dumps(freezer.sessions.end_session(session_id, job_id, int(session_tag), result)))
