/// What gunicorn's settings are called and take (its documentation, "Settings"; versions 20 to 27).
enum GunicornSettings {
    /// What a setting takes.
    enum Kind: String, Sendable {
        case number = "a whole number of 0 or more"
        case boolean = "True or False"
        case text = "a string"
        case texts = "a string or a list of strings"
        case function = "a function"

        /// Whether gunicorn takes `value`; yes where that is not known.
        func takes(_ value: PythonValue) -> Bool {
            switch (self, value) {
            case (_, .unknown), (_, .either): true
            case (.number, .int(let number)): number >= 0
            case (.number, .string(let text)): (Int(text.filter { $0 != " " }, radix: 10) ?? -1) >= 0
            case (.number, .bool): true
            case (.number, _): false
            case (.boolean, .string(let text)): ["true", "false"].contains(text.lowercased().filter { $0 != " " })
            case (.boolean, .bool), (.boolean, .none): true
            case (.boolean, _): false
            case (.text, .string), (.text, .none): true
            case (.text, _): false
            case (.texts, .list(let items)), (.texts, .tuple(let items)):
                items.allSatisfy { Kind.text.takes($0) && $0 != .none }
            case (.texts, .string), (.texts, .none): true
            case (.texts, _): false
            case (.function, .callable), (.function, .string), (.function, .module): true
            case (.function, _): false
            }
        }
    }

    /// Those whose kind is the same in every version.
    static let kinds: [String: Kind] = [
        "backlog": .number, "workers": .number, "threads": .number, "worker_connections": .number,
        "max_requests": .number, "max_requests_jitter": .number, "timeout": .number, "graceful_timeout": .number,
        "keepalive": .number, "limit_request_line": .number, "limit_request_fields": .number,
        "limit_request_field_size": .number, "reload": .boolean, "spew": .boolean, "check_config": .boolean,
        "preload_app": .boolean, "daemon": .boolean, "initgroups": .boolean, "capture_output": .boolean,
        "reuse_port": .boolean, "enable_stdio_inheritance": .boolean, "bind": .texts, "raw_env": .texts,
        "chdir": .text, "pidfile": .text, "worker_tmp_dir": .text, "accesslog": .text, "errorlog": .text,
        "loglevel": .text, "access_log_format": .text, "logconfig": .text, "proc_name": .text, "pythonpath": .text,
        "keyfile": .text, "certfile": .text, "ca_certs": .text, "statsd_prefix": .text, "post_worker_init": .function,
        "on_starting": .function, "on_reload": .function, "when_ready": .function, "pre_fork": .function,
        "post_fork": .function, "worker_int": .function, "worker_abort": .function, "pre_exec": .function,
        "pre_request": .function, "post_request": .function, "child_exit": .function, "worker_exit": .function,
        "nworkers_changed": .function, "on_exit": .function,
    ]

    /// All names.
    static let names: Set<String> = Set(kinds.keys).union([
        "wsgi_app", "worker_class", "reload_engine", "reload_extra_files", "print_config", "sendfile", "user", "group",
        "umask", "tmp_upload_dir", "secure_scheme_headers", "forwarded_allow_ips", "disable_redirect_access_to_syslog",
        "logger_class", "logconfig_dict", "logconfig_json", "syslog_addr", "syslog", "syslog_prefix", "syslog_facility",
        "statsd_host", "dogstatsd_tags", "enable_backlog_metric", "default_proc_name", "paste", "ssl_context",
        "proxy_protocol", "proxy_allow_ips", "protocol", "uwsgi_allow_ips", "ssl_version", "cert_reqs",
        "suppress_ragged_eofs", "do_handshake_on_connect", "ciphers", "http_protocols", "raw_paste_global_conf",
        "permit_obsolete_folding", "strip_header_spaces", "permit_unconventional_http_method",
        "permit_unconventional_http_version", "casefold_http_method", "forwarder_headers", "header_map", "asgi_loop",
        "asgi_lifespan", "asgi_disconnect_grace_period", "http_parser", "root_path", "dirty_apps", "dirty_workers",
        "dirty_timeout", "dirty_threads", "dirty_graceful_timeout", "control_socket", "control_socket_mode",
        "control_socket_disable", "config", "multiprocessing", "limit_request_fields",
    ])
}
