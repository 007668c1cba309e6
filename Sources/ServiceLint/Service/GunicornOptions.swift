/// gunicorn's command line: which option sets what (gunicorn's documentation, "Settings").
enum GunicornOptions {
    /// Options with a value, and the setting that they are.
    static let valued: [String: String] = [
        "-c": "config", "--config": "config", "-b": "bind", "--bind": "bind", "-w": "workers", "--workers": "workers",
        "-k": "worker_class", "--worker-class": "worker_class", "--threads": "threads", "-t": "timeout",
        "--timeout": "timeout", "--graceful-timeout": "graceful_timeout", "--keep-alive": "keepalive",
        "--max-requests": "max_requests", "--max-requests-jitter": "max_requests_jitter", "-p": "pidfile",
        "--pid": "pidfile", "-u": "user", "--user": "user", "-g": "group", "--group": "group", "-m": "umask",
        "--umask": "umask", "-e": "raw_env", "--env": "raw_env", "--chdir": "chdir", "--pythonpath": "pythonpath",
        "--worker-tmp-dir": "worker_tmp_dir", "--access-logfile": "accesslog", "--error-logfile": "errorlog",
        "--log-file": "errorlog", "--log-level": "loglevel", "--log-config": "logconfig", "-n": "proc_name",
        "--name": "proc_name", "--keyfile": "keyfile", "--certfile": "certfile", "--ca-certs": "ca_certs",
        "--access-logformat": "access_log_format", "--backlog": "backlog", "--worker-connections": "worker_connections",
        "--limit-request-line": "limit_request_line", "--limit-request-fields": "limit_request_fields",
        "--limit-request-field_size": "limit_request_field_size", "--forwarded-allow-ips": "forwarded_allow_ips",
        "--proxy-allow-from": "proxy_allow_ips", "--statsd-host": "statsd_host", "--statsd-prefix": "statsd_prefix",
        "--paste": "paste", "--paster": "paste", "--log-syslog-to": "syslog_addr", "--logger-class": "logger_class",
        "--reload-engine": "reload_engine", "--reload-extra-file": "reload_extra_files", "--ssl-version": "ssl_version",
        "--cert-reqs": "cert_reqs", "--ciphers": "ciphers", "--log-syslog-prefix": "syslog_prefix",
        "--log-syslog-facility": "syslog_facility", "--log-config-dict": "logconfig_dict",
        "--log-config-json": "logconfig_json", "--paste-global": "raw_paste_global_conf",
    ]

    /// Options without a value, and the setting that they turn on.
    static let flags: [String: String] = [
        "-D": "daemon", "--daemon": "daemon", "--preload": "preload_app", "--reload": "reload",
        "--check-config": "check_config", "--print-config": "print_config", "--spew": "spew",
        "--capture-output": "capture_output", "--no-sendfile": "sendfile", "--reuse-port": "reuse_port",
        "--initgroups": "initgroups", "--proxy-protocol": "proxy_protocol", "--log-syslog": "syslog",
        "-R": "enable_stdio_inheritance", "--enable-stdio-inheritance": "enable_stdio_inheritance",
        "--no-control-socket": "control_socket_disable",
    ]
}
