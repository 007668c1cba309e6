"""How gunicorn serves {{application.title}}.

This file belongs to the package and is replaced with it. What has to differ on one machine goes into the variable
GUNICORN_CMD_ARGS{{#environmentFile}} in {{environmentFile}}{{/environmentFile}}, for example:
GUNICORN_CMD_ARGS="--workers 2"
"""

import asyncio
import gc
import multiprocessing
import os

# Server. systemd holds this address and hands it over (see {{package.name}}.socket); gunicorn opens it only when it is
# started by hand.
bind = "{{gunicorn.bind}}"
workers = min(multiprocessing.cpu_count() * 2 + 1, {{gunicorn.workers}})
worker_class = "{{gunicorn.workerClass}}"
timeout = {{gunicorn.timeout}}
graceful_timeout = {{gunicorn.gracefulTimeout}}
keepalive = {{gunicorn.keepAlive}}
max_requests = {{gunicorn.maxRequests}}
max_requests_jitter = {{gunicorn.maxRequestsJitter}}
preload_app = {{gunicorn.preload}}
chdir = "{{application.backend}}"

# Workers report in this folder that they live. On a disk, a slow one could make a healthy worker look dead.
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

# Logging
accesslog = "{{gunicorn.accessLog}}"
errorlog = "{{gunicorn.errorLog}}"
loglevel = "{{gunicorn.logLevel}}"
pidfile = "{{gunicorn.pidFile}}"

# Process
daemon = False
user = "{{application.user}}"
group = "{{application.group}}"

# Nothing uses gunicorn's control socket; it would be one more door.
control_socket_disable = True

# Environment
raw_env = ["PYTHONPATH={{application.backend}}"]


# What is imported from here to the first worker stays: to look for garbage in it would only take time.
gc.disable()


def pre_fork(server, worker):
    """Keeps what is already imported in memory that all workers share, and lets garbage be collected from now on.

    A worker's first full collection writes to each object it looks at, and has a copy of nearly all of the master's
    memory from then on. What is frozen is not looked at.
    """
    gc.freeze()
    gc.enable()


def post_worker_init(worker):
    """Lets a worker that ends answer what it has already accepted.

    Uvicorn closes such a connection at once when it has not yet read its request, and the client sees it reset, at each
    restart and at each worker's turn at max_requests. Here a worker first stops to accept, which leaves new connections
    to the others or to systemd's socket, and goes on for a moment before uvicorn ends the rest.
    """
    try:
        from uvicorn.server import Server
    except ImportError:
        return
    end = Server.shutdown

    async def shutdown(server, sockets=None):
        for listener in server.servers:
            listener.close()
        await asyncio.sleep(0.25)
        await end(server, sockets)

    Server.shutdown = shutdown
