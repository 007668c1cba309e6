@testable import ServiceLint

/// Cases of the rules that answer whether users will reach it.
enum ServiceWebCases {
    private static let site = ServiceCases.site
    private static let page = "opt/sample/frontend/index.html"

    static let all: [TagCase] = language + pages + ways

    private static let language: [TagCase] = [
        .service(
            NginxSyntaxRule.syntax, "a missing brace",
            fires: { $0.edit(site, "listen 80;", "location /x { listen 80;") },
            silent: { $0.edit(site, "listen 80;", "listen 80; # } {\n    location = \"/a b{\" { return 204; }") }),
        .service(
            NginxSyntaxRule.syntax, "a missing quotation mark", fires: { $0.edit(site, "\"no-cache\"", "\"no-cache") },
            silent: { $0.edit(site, "\"no-cache\"", "'no \"cache\"'") }),
        .service(
            NginxDirectiveCheck.misspelt, fires: { $0.edit(site, "try_files $uri /index", "try_file $uri /index") },
            silent: { $0.edit(site, "gzip on;", "gzip on; gzip_static on;") }),
        .service(
            NginxDirectiveCheck.unknown, fires: { $0.edit(site, "gzip on;", "echo_hello on;") },
            silent: { $0.edit(site, "gzip on;", "types { text/x-sample smp; }") }),
        .service(
            NginxDirectiveCheck.arguments, "a missing semicolon",
            fires: { $0.edit(site, "root /opt/sample/frontend;", "root /opt/sample/frontend") },
            silent: { $0.edit(site, "root /opt/sample/frontend;", "root\n    /opt/sample/frontend\n;") }),
        .service(
            NginxDirectiveCheck.misplaced,
            fires: { $0.edit(site, "listen 80;", "proxy_pass http://sample;\n    listen 80;") },
            silent: {
                $0.edit(
                    site, "proxy_pass http://sample;",
                    "if ($http_x) { proxy_pass http://sample; }\n proxy_pass http://sample;")
            }),
        .service(
            NginxDirectiveCheck.flag, fires: { $0.edit(site, "gzip on;", "gzip yes;") },
            silent: { $0.edit(site, "gzip on;", "gzip off; gzip_vary ON;") }),
        .service(
            NginxVariableRule.undefined, fires: { $0.edit(site, "$http_host", "$hostt") },
            silent: { $0.edit(site, "upstream sample", "map $http_x $mine { default 1; }\nupstream sample") }),
        .service(
            NginxVariableRule.undefined, "defined here",
            fires: { $0.edit(site, "$scheme;", "$mine;") },
            silent: {
                $0.edit(
                    site, "location ^~ /api/ {",
                    "location ~ ^/x/(?<mine>[a-z]+)$ { return 200 ${mine}; }\n    location ^~ /api/ {")
            }),
        .service(
            NginxIncludeRule.missing,
            fires: { $0.edit(site, "listen 80;", "include snippets/sample.conf;\n    listen 80;") },
            silent: {
                $0.edit(site, "listen 80;", "include /etc/nginx/sample.d/*.conf; include proxy_params;\n    listen 80;")
            }),
    ]

    private static let pages: [TagCase] = [
        .service(
            NginxRootRule.root,
            fires: { $0.edit(site, "root /opt/sample/frontend", "root /opt/sample/frontend/build") },
            silent: { $0.edit(site, "root /opt/sample/frontend", "root /opt/sample/frontend/") }),
        .service(
            NginxRootRule.index, "the fallback", fires: { $0.edit(site, "$uri /index.html", "$uri /app.html") },
            silent: { $0.edit(site, "$uri /index.html", "$uri @app") }),
        .service(
            NginxRootRule.index, "the index",
            fires: {
                $0.edit(site, "try_files $uri /index.html;", "")
                $0.edit(site, "listen 80;", "index start.html;\n    listen 80;")
            }, silent: { $0.edit(site, "try_files $uri /index.html;", "") }),
        .service(
            NginxRootRule.unreadable, fires: { $0.change(page) { $0.mode = 0o640 } },
            silent: { $0.change(page) { $0.mode = 0o444 } }),
        .service(
            NginxRootRule.unreadable, "the folder above", fires: { $0.change("opt/sample") { $0.mode = 0o750 } },
            silent: { $0.change("opt/sample") { $0.mode = 0o711 } }),
        .service(
            PageFileRule.missing, fires: { $0.remove("opt/sample/frontend/assets/main.js") },
            silent: { $0.edit(page, "/assets/main.js?1", "https://cdn.example.org/main.js") }),
        .service(
            PageFileRule.image, fires: { $0.remove("opt/sample/frontend/assets/icon.svg") },
            silent: { $0.edit(page, "href=\"/assets/icon.svg\"", "href='./assets/icon.svg#a'") }),
    ]

    private static let ways: [TagCase] = [
        .service(
            ProxyRule.disagrees, fires: { $0.edit(site, "server 127.0.0.1:8001", "server 127.0.0.1:8000") },
            silent: { $0.edit(site, "server 127.0.0.1:8001", "server localhost:8001") }),
        .service(
            ProxyRule.disagrees, "without an upstream",
            fires: { $0.edit(site, "http://sample;", "http://unix:/run/sample.sock;") },
            silent: { $0.edit(site, "http://sample;", "http://127.0.0.1:8001;") }),
        .service(
            ProxyRule.missing, fires: { $0.edit(site, "proxy_pass http://sample;", "return 404;") },
            silent: { $0.edit(site, "location ^~ /api/ {", "location /api {") }),
        .service(
            ProxyRule.upstream, fires: { $0.edit(site, "http://sample;", "http://simple;") },
            silent: { $0.edit(site, "http://sample;", "http://backend.example.org;") }),
        .service(
            SiteEnabledRule.notEnabled, fires: { $0.editScript("postinst", "        enable_site\n", "") },
            silent: {
                $0.editScript("postinst", "        enable_site\n", "")
                $0.addLink("etc/nginx/sites-enabled/sample", to: "../sites-available/sample")
            }),
        .service(
            SiteEnabledRule.defaultServer, fires: { $0.edit(site, "listen 80;", "listen 80 default_server;") },
            silent: { $0.edit(site, "listen 80;", "listen 8080 default_server;") }),
        .service(
            SiteEnabledRule.neverChosen, fires: { $0.edit(site, "server_name ~.;", "server_name _;") },
            silent: { $0.edit(site, "server_name ~.;", "server_name sample.example.org;") }),
        .service(
            HealthAddressRule.elsewhere, "another prefix", fires: { $0.edit(site, "^~ /api/ {", "^~ /app/ {") },
            silent: { $0.edit(site, "^~ /api/ {", "^~ /ap {") }),
        .service(
            HealthAddressRule.elsewhere, "a path behind the host",
            fires: { $0.edit(site, "http://sample;", "http://sample/;") },
            silent: { $0.edit(site, "http://sample;", "http://sample/api/;") }),
    ]
}
