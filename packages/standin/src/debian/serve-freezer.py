"""Serves the real freezer-api on loopback from one folder, at a port that was free; it prints its address.

Usage: serve-freezer.py <folder>. The pipeline is the one of Debian's package, but for a small filter in the place of
keystonemiddleware: the token itself says who asks, as `user:project:role,role`. The user's id is made of the name.
"""
import json
import os
import re
import select
import sys
import time
import uuid

from freezer_api.common import config
from freezer_api.db.sqlalchemy import api as database
from freezer_api.db.sqlalchemy import models
from paste import deploy
from paste import httpserver

SETTINGS = """
[storage]
backend = sqlalchemy
driver = freezer_api.db.sqlalchemy.driver.SQLDriver
[database]
connection = sqlite:///{folder}/freezer.db
sqlite_synchronous = false
"""
PIPELINE = """
[pipeline:main]
pipeline = http_proxy_to_wsgi versionsNegotiator identity context backupapp
[composite:backupapp]
paste.composite_factory = freezer_api.service:root_app_factory
/: api_versions
/v1: appv1
/v2: appv2
[app:api_versions]
paste.app_factory = freezer_api.api.versions:api_versions
[app:appv1]
paste.app_factory = freezer_api.service:freezer_appv1_factory
[app:appv2]
paste.app_factory = freezer_api.service:freezer_appv2_factory
[filter:http_proxy_to_wsgi]
paste.filter_factory = oslo_middleware:HTTPProxyToWSGI.factory
[filter:versionsNegotiator]
paste.filter_factory = freezer_api.api.versions:VersionNegotiator.factory
[filter:identity]
paste.filter_factory = __main__:identity_filter
[filter:context]
paste.filter_factory = freezer_api.api.common.middleware:ContextMiddleware.factory
"""
TOKEN = re.compile(r'([\w.@-]+):([\w.-]+):([\w,-]*)')
REFUSED = json.dumps({'error': {
    'code': 401,
    'title': 'Unauthorized',
    'message': 'The request you have made requires authentication.',
}}).encode()


def identity_filter(global_conf, **local_conf):
    return lambda app: lambda environ, start_response: admit(app, environ, start_response)


def admit(app, environ, start_response):
    found = TOKEN.fullmatch(environ.get('HTTP_X_AUTH_TOKEN', ''))
    if not found:
        start_response('401 Unauthorized', [
            ('Content-Type', 'application/json'),
            ('Content-Length', str(len(REFUSED))),
            ('WWW-Authenticate', 'Keystone uri="http://127.0.0.1/identity"'),
        ])
        return [REFUSED]
    user, project, roles = found.groups()
    environ.update({
        'HTTP_X_IDENTITY_STATUS': 'Confirmed',
        'HTTP_X_USER_ID': uuid.uuid5(uuid.NAMESPACE_DNS, user).hex,
        'HTTP_X_USER_NAME': user,
        'HTTP_X_PROJECT_ID': project,
        'HTTP_X_TENANT_ID': project,
        'HTTP_X_ROLES': roles,
    })
    return app(environ, start_response)


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, 'w') as file:
        file.write(text.format(folder=folder))
    return path


def main(folder):
    # Of a faked clock libfaketime 0.9.10 makes time.sleep, which the database's pool calls, an invalid argument.
    time.sleep = lambda seconds: select.select([], [], [], seconds)
    config.parse_args(['--config-file', write(folder, 'freezer.conf', SETTINGS)])
    config.setup_logging()
    app = deploy.loadapp('config:' + write(folder, 'paste.ini', PIPELINE), name='main')
    models.register_models(database.get_engine())
    httpserver.serve(app, host='127.0.0.1', port=0)


if __name__ == '__main__':
    main(sys.argv[1])
