@testable import ServiceLint

/// Cases of nginx's values, of what may stand only once, of logs, sockets and included files.
enum ServiceNginxCases {
    private static let unit = ServiceCases.unit
    private static let socket = ServiceCases.socket
    private static let gunicorn = ServiceCases.gunicorn
    private static let site = ServiceCases.site

    static let all: [TagCase] = values + duplicates + surroundings + sockets + snippets

    private static let values: [TagCase] = [
        .service(
            NginxValueRule.invalid, "a port", fires: { $0.edit(site, "listen 80;", "listen 80800;") },
            silent: { $0.edit(site, "listen 80;", "listen 127.0.0.1:8080; listen unix:/run/x; listen localhost;") }),
        .service(
            NginxValueRule.invalid, "a size", fires: { $0.edit(site, "gzip on;", "client_max_body_size 1mb;") },
            silent: { $0.edit(site, "gzip on;", "client_max_body_size 1m;") }),
        .service(
            NginxValueRule.invalid, "a time", fires: { $0.edit(site, "gzip on;", "proxy_read_timeout 120sec;") },
            silent: { $0.edit(site, "gzip on;", "proxy_read_timeout 1h30m; keepalive_timeout 75 20s;") }),
    ]

    private static let duplicates: [TagCase] = [
        .service(
            NginxDuplicateRule.location,
            fires: { $0.edit(site, "location ^~ /api/ {", "location / { return 204; }\n    location ^~ /api/ {") },
            silent: { $0.edit(site, "location ^~ /api/ {", "location = / { return 204; }\n    location ^~ /api/ {") }),
        .service(
            NginxDuplicateRule.location, "another sign",
            fires: { $0.edit(site, "location ^~ /api/ {", "location /api/ { return 204; }\n    location ^~ /api/ {") }),
        .service(
            NginxDuplicateRule.directive, fires: { $0.edit(site, "listen 80;", "root /srv/www;\n    listen 80;") },
            silent: { $0.edit(site, "gzip on;", "root /opt/sample/frontend; add_header A b; add_header A c;") }),
        .service(
            NginxDuplicateRule.directive, "a flag", fires: { $0.edit(site, "gzip on;", "gzip on;\n gzip off;") },
            silent: { $0.edit(site, "gzip on;", "gzip on;\n if ($http_x) { gzip off; }") }),
    ]

    private static let surroundings: [TagCase] = [
        .service(
            NginxLogRule.missing,
            fires: { $0.edit(site, "gzip on;", "access_log /var/log/nginx/sample/access.log;") },
            silent: { $0.edit(site, "gzip on;", "access_log /var/log/nginx/sample.log; error_log syslog:server=x;") }),
        .service(
            NginxLogRule.missing, "elsewhere",
            fires: { $0.edit(site, "gzip on;", "error_log /var/log/samples/nginx.log;") },
            silent: { $0.edit(site, "gzip on;", "error_log /var/log/sample/nginx.log;") }),
        .service(
            InterpreterDependencyRule.missing, "nginx",
            fires: { $0.set("Depends", "adduser, python3 (<< 3.14~), python3 (>= 3.11~)") },
            silent: { $0.set("Depends", "adduser, nginx-light | nginx, python3 (<< 3.14~), python3 (>= 3.11~)") }),
    ]

    private static let path = "/run/sample/sample.sock"

    private static let sockets: [TagCase] = [
        .service(
            NginxSocketRule.closed, "its folder",
            fires: {
                $0.useUnixSocket(path)
                $0.edit(unit, "LogsDirectory=", "RuntimeDirectory=sample\nRuntimeDirectoryMode=0750\nLogsDirectory=")
            },
            silent: {
                $0.useUnixSocket(path)
                $0.edit(unit, "LogsDirectory=", "RuntimeDirectory=sample\nLogsDirectory=")
            }),
        .service(
            NginxSocketRule.closed, "its mode",
            fires: {
                $0.useUnixSocket(path)
                $0.addFile(socket, "[Socket]\nListenStream=\(path)\nSocketMode=0600\n")
            },
            silent: {
                $0.useUnixSocket(path)
                $0.addFile(socket, "[Socket]\nListenStream=\(path)\nSocketMode=0660\nSocketGroup=www-data\n")
            }),
        .service(
            NginxSocketRule.closed, "gunicorn's umask",
            fires: {
                $0.useUnixSocket(path)
                $0.edit(unit, "LogsDirectory=", "RuntimeDirectory=sample\nLogsDirectory=")
                $0.edit(gunicorn, "timeout = 120", "umask = 0o027")
            },
            silent: {
                $0.useUnixSocket(path)
                $0.edit(unit, "LogsDirectory=", "RuntimeDirectory=sample\nLogsDirectory=")
                $0.edit(gunicorn, "timeout = 120", "umask = 0o020")
            }),
        .service(
            NginxSocketRule.closed, "a private /tmp", fires: { $0.useUnixSocket("/tmp/sample.sock") },
            silent: {
                $0.useUnixSocket("/tmp/sample.sock")
                $0.edit(unit, "PrivateTmp=yes", "PrivateTmp=no")
            }),
    ]

    private static let snippet = "etc/nginx/snippets/sample.conf"

    private static let snippets: [TagCase] = [
        .service(
            NginxSyntaxRule.syntax, "in an included file",
            fires: {
                $0.edit(site, "gzip on;", "include snippets/sample.conf;")
                $0.addFile(snippet, "gzip on\n")
            },
            silent: {
                $0.edit(site, "gzip on;", "include snippets/sample.conf;")
                $0.addFile(snippet, "gzip on;\n")
            }),
        .service(
            ProxyRule.disagrees, "in an included file",
            fires: {
                $0.edit(site, "listen 80;", "include /etc/nginx/snippets/sample*.conf;\n    listen 80;")
                $0.addFile(snippet, "location /more { proxy_pass http://127.0.0.1:9999; }\n")
            },
            silent: {
                $0.edit(site, "listen 80;", "include /etc/nginx/snippets/sample*.conf;\n    listen 80;")
                $0.addFile(snippet, "location /more { proxy_pass http://127.0.0.1:8001; }\n")
            }),
        .service(
            NginxDirectiveCheck.misplaced, "in an included file",
            fires: {
                $0.edit(site, "listen 80;", "include snippets/sample.conf;\n    listen 80;")
                $0.addFile(snippet, "proxy_pass http://sample;\n")
            },
            silent: {
                $0.edit(site, "proxy_pass http://sample;", "include snippets/sample.conf;")
                $0.addFile(snippet, "proxy_pass http://sample;\n")
            }),
        .service(
            HealthAddressRule.elsewhere, "by an included file",
            fires: {
                $0.edit(site, "proxy_pass http://sample;", "gzip on;")
                $0.edit(site, "try_files $uri =404;", "proxy_pass http://sample;")
            },
            silent: {
                $0.edit(site, "proxy_pass http://sample;", "include snippets/sample.conf;")
                $0.addFile(snippet, "proxy_pass http://sample;\n")
            }),
    ]
}

extension SamplePackage {
    /// nginx and gunicorn talk by a Unix socket.
    fileprivate mutating func useUnixSocket(_ path: String) {
        remove(ServiceCases.socket)
        edit(ServiceCases.unit, "Requires=sample.socket\n", "")
        edit(ServiceCases.gunicorn, "127.0.0.1:8001", "unix:\(path)")
        edit(ServiceCases.site, "server 127.0.0.1:8001", "server unix:\(path)")
    }
}
