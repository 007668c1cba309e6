"""How gunicorn serves Library Desk & <Co>.

This file belongs to the package and is replaced with it. What has to differ on one machine goes into the variable
GUNICORN_CMD_ARGS, for example:
GUNICORN_CMD_ARGS="--workers 2"
"""

import asyncio
import gc
import multiprocessing
import os

# Server. systemd holds this address and hands it over (see library-desk.socket); gunicorn opens it only when it is
# started by hand.
bind = "127.0.0.1:8001"
workers = min(multiprocessing.cpu_count() * 2 + 1, 8)
worker_class = "uvicorn.workers.UvicornWorker"
timeout = 120
graceful_timeout = 30
keepalive = 5
max_requests = 1000
max_requests_jitter = 100
preload_app = True
chdir = "/opt/library-desk/backend"

# Workers report in this folder that they live. On a disk, a slow one could make a healthy worker look dead.
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

# Logging
accesslog = "/var/log/library-desk/gunicorn-access.log"
errorlog = "/var/log/library-desk/gunicorn-error.log"
loglevel = "info"
pidfile = "/var/log/library-desk/gunicorn.pid"

# Process
daemon = False
user = "desk"
group = "desks"

# Nothing uses gunicorn's control socket; it would be one more door.
control_socket_disable = True

# Environment
raw_env = ["PYTHONPATH=/opt/library-desk/backend"]


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
