internal import Crypto

/// A small service in the shape of our own packages, in which nothing is wrong: an application behind gunicorn and nginx.
extension SamplePackage {
    /// The good service package.
    public static let service = SamplePackage { package in
        package.addBackend()
        package.addLibraries()
        package.addConfiguration()
        package.addPrograms()
        package.addServiceScripts()
        package.set("Depends", "adduser, nginx, python3 (<< 3.14~), python3 (>= 3.11~)")
    }

    /// Replaces `old`, which must be there, in a file of data.tar.
    public mutating func edit(_ path: String, _ old: String, _ new: String) {
        change(path) { member in
            guard case .file(let bytes) = member.kind else { preconditionFailure("\(path) is no file") }
            member.kind = .file(Self.replaced(bytes, old, new, in: path))
        }
    }

    /// Replaces `old`, which must be there, in a maintainer script.
    public mutating func editScript(_ name: String, _ old: String, _ new: String) {
        guard let index = control.firstIndex(where: { $0.name == Array("./\(name)".utf8) }),
            case .file(let bytes) = control[index].kind
        else { preconditionFailure("the sample has no \(name)") }
        control[index].kind = .file(Self.replaced(bytes, old, new, in: name))
    }

    private static func replaced(_ bytes: [UInt8], _ old: String, _ new: String, in name: String) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        precondition(text.contains(old), "\(name) of the sample does not hold “\(old)”")
        return Array(text.replacing(old, with: new).utf8)
    }

    /// Takes a folder of data.tar away with all that lies in it.
    public mutating func removeTree(_ path: String) {
        let prefix = Array("./\(path)/".utf8)
        data.removeAll { $0.name.starts(with: prefix) }
    }

    /// Adds a wheel as the build expands it: its files, METADATA, RECORD and entry points.
    public mutating func addWheel(
        _ name: String, _ version: String, in root: String, files: [(String, String)], requires: [String] = [],
        scripts: [String] = []
    ) {
        let folder = "\(name)-\(version).dist-info"
        let fields = requires.map { "Requires-Dist: \($0)\n" }.joined()
        var all = files
        all.append(("\(folder)/METADATA", "Metadata-Version: 2.1\nName: \(name)\nVersion: \(version)\n\(fields)\n"))
        if !scripts.isEmpty {
            all.append(("\(folder)/entry_points.txt", "[console_scripts]\n\(scripts.joined(separator: "\n"))\n"))
        }
        var record = ""
        for (path, text) in all {
            addFile("\(root)/\(path)", text)
            record += "\(path),sha256=\(Self.base64(Array(SHA256.hash(data: Array(text.utf8))))),\(text.utf8.count)\n"
        }
        addFile("\(root)/\(folder)/RECORD", record + "\(folder)/RECORD,,\n")
    }

    /// base64url without padding, bit by bit.
    private static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        let bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
        return stride(from: 0, to: bits.count, by: 6).map { start in
            let six =
                bits[start..<min(start + 6, bits.count)] + [UInt8](repeating: 0, count: max(0, start + 6 - bits.count))
            return String(alphabet[six.reduce(0) { $0 * 2 + Int($1) }])
        }.joined()
    }
}

// MARK: - Its parts

extension SamplePackage {
    private mutating func addBackend() {
        addFile(
            "opt/sample/backend/server.py",
            """
            \"""What gunicorn starts.\"""

            import os
            from typing import TYPE_CHECKING

            from framework import Application

            from pages.greeting import GREETING

            try:
                import ujson as json
            except ImportError:
                import json

            if TYPE_CHECKING:
                from only.types import Nothing

            app = Application(GREETING, json, os.environ.get("COLOUR", "blue"))


            def later():
                import sometimes_there

                return f"{sometimes_there.name!r:>{10}} {app['name']}"

            """)
        addFile("opt/sample/backend/pages/__init__.py", "")
        addFile("opt/sample/backend/pages/greeting.py", "from . import words\n\nGREETING = words.HELLO\n")
        addFile("opt/sample/backend/pages/words.py", "HELLO = \"Hello\"\n")
        addFile(
            "opt/sample/frontend/index.html",
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Sample</title><link rel="stylesheet" href="/assets/app.css"><link rel="icon" href="/assets/icon.svg">
            <!-- <script src="/assets/old.js"></script> -->
            <script src="/assets/main.js?1" defer></script></head>
            <body><a href="/help">Help</a><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></body>
            </html>

            """)
        for name in ["app.css", "icon.svg", "main.js"] {
            addFile("opt/sample/frontend/assets/\(name)", "/* \(name) */\n")
        }
    }

    private mutating func addLibraries() {
        let common = "opt/sample/lib/common"
        addWheel(
            "gunicorn", "23.0.0", in: common,
            files: [
                ("gunicorn/__init__.py", ""), ("gunicorn/app/__init__.py", ""),
                ("gunicorn/app/wsgiapp.py", "def run():\n    pass\n"),
            ], requires: ["packaging", "gevent>=1.4; extra == \"gevent\""],
            scripts: ["gunicorn = gunicorn.app.wsgiapp:run"])
        addWheel(
            "uvicorn", "0.35.0", in: common,
            files: [("uvicorn/__init__.py", ""), ("uvicorn/workers.py", "class UvicornWorker:\n    pass\n")],
            requires: ["typing_extensions>=4.0; python_version < \"3.11\"", "quick>=1.0; extra == \"standard\""])
        addWheel(
            "framework", "2.0", in: common,
            files: [("framework/__init__.py", "class Application:\n    pass\n")],
            requires: ["uvicorn[standard]>=0.30,<1"])
        addWheel("packaging", "25.0", in: common, files: [("packaging/__init__.py", "")])
        for minor in ["311", "312", "313"] {
            addWheel(
                "quick", "1.5", in: "opt/sample/lib/cp\(minor)",
                files: [
                    ("quick/__init__.py", ""), ("quick/_fast.cpython-\(minor)-x86_64-linux-gnu.so", "ELF \(minor)"),
                ])
        }
    }

    private mutating func addConfiguration() {
        addFile("opt/sample/config/gunicorn.conf.py", Self.gunicorn)
        addFile("usr/lib/systemd/system/sample.service", Self.unit)
        addFile(
            "usr/lib/systemd/system/sample.socket",
            "[Unit]\nStopWhenUnneeded=yes\n\n[Socket]\nListenStream=127.0.0.1:8001\n")
        addFile("etc/nginx/sites-available/sample", Self.site)
        addFile("etc/default/sample", "COLOUR=green\n")
        addFile("etc/logrotate.d/sample", Self.rotation)
        addControl("conffiles", "/etc/default/sample\n/etc/logrotate.d/sample\n/etc/nginx/sites-available/sample\n")
    }

    private mutating func addPrograms() {
        addFile(
            "opt/sample/bin/venv-bootstrap",
            """
            #!/usr/bin/python3 -IB
            PREFIX = "/opt/sample"
            BACKEND = "/opt/sample/backend"
            LIBRARY = "/opt/sample/lib"
            CURRENT = "/opt/sample/venv"
            ENVIRONMENTS = CURRENT + "s"
            SUPPORTED = "3.11, 3.12, 3.13".split(", ")

            """, mode: 0o755)
        addFile(
            "opt/sample/bin/wait-healthy",
            "#!/usr/bin/python3 -IB\nPACKAGE = \"sample\"\nURL = \"http://127.0.0.1:8001/api/health\"\n",
            mode: 0o755)
    }

    private mutating func addServiceScripts() {
        addScript("postinst", Self.postinst)
        addScript("postrm", Self.postrm)
    }

    private static let gunicorn = """
        import multiprocessing
        import os

        bind = "127.0.0.1:8001"
        workers = min(multiprocessing.cpu_count() * 2 + 1, 8)
        worker_class = "uvicorn.workers.UvicornWorker"
        timeout = 120
        preload_app = True
        worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

        logs = "/var/log/sample"
        accesslog = logs + "/access.log"
        errorlog = f"{logs}/error.log"
        pidfile = os.path.join(logs, "gunicorn.pid")

        daemon = False
        user = "sample"
        group = "sample"
        raw_env = ["PYTHONPATH=/opt/sample/backend"]


        def post_worker_init(worker):
            from uvicorn.server import Server

            Server.worker = worker

        """
    private static let unit = """
        [Unit]
        Description=Sample
        Documentation=https://example.org/sample
        After=network.target mongod.service
        Wants=mongod.service
        Requires=sample.socket

        [Service]
        Type=exec
        User=sample
        Group=sample
        WorkingDirectory=/opt/sample/backend
        Environment=PATH=/opt/sample/venv/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
        Environment=PYTHONPATH=/opt/sample/backend
        EnvironmentFile=-/etc/default/sample
        ExecStartPre=/bin/rm -f /var/log/sample/gunicorn.pid
        ExecStart=/opt/sample/venv/bin/gunicorn --config /opt/sample/config/gunicorn.conf.py server:app
        ExecReload=/bin/sh -c "kill -HUP $MAINPID"
        TimeoutStopSec=45
        Restart=on-failure
        RestartSec=10
        LogsDirectory=sample
        LogsDirectoryMode=0750
        StateDirectory=sample
        NoNewPrivileges=yes
        ProtectSystem=strict
        ProtectHome=yes
        PrivateTmp=yes
        RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX

        [Install]
        WantedBy=multi-user.target

        """
    private static let site = """
        upstream sample {
            server 127.0.0.1:8001 max_fails=0;
        }

        server {
            listen 80;
            listen [::]:80;
            server_name ~.;
            root /opt/sample/frontend;

            location / {
                try_files $uri /index.html;
                gzip on;
                add_header Cache-Control "no-cache" always;
            }

            location ~ "^/assets/.+-[0-9]{8,}\\.js$" {
                try_files $uri =404;
            }

            location ^~ /api/ {
                proxy_pass http://sample;
                proxy_set_header Host $http_host;
                proxy_set_header X-Forwarded-Proto $scheme;
            }
        }

        """
    private static let rotation = """
        /var/log/sample/*.log {
            weekly
            missingok
            su sample sample
            postrotate
                start-stop-daemon --stop --signal USR1 --quiet --oknodo --user sample \\
                    --pidfile /var/log/sample/gunicorn.pid
            endscript
        }

        """
    private static let postinst = """
        service=sample.service

        make_account() {
            if ! getent group sample >/dev/null; then
                addgroup --quiet --system sample
            fi
            if ! getent passwd sample >/dev/null; then
                adduser --quiet --system --ingroup sample --home /var/lib/sample --no-create-home sample
            fi
        }

        make_folders() {
            for folder in /var/lib/sample /var/log/sample; do
                if [ ! -e "$folder" ]; then
                    install -d -m 0750 -o sample -g sample "$folder"
                fi
            done
        }

        enable_service() {
            if deb-systemd-helper --quiet was-enabled "$service"; then
                deb-systemd-helper enable "$service" >/dev/null || true
            fi
        }

        site=/etc/nginx/sites-available/sample
        link=/etc/nginx/sites-enabled/sample

        enable_site() {
            ln -s "$site" "$link"
        }

        case "$1" in
            configure)
                make_account
                make_folders
                /opt/sample/bin/venv-bootstrap install
                enable_service
                deb-systemd-invoke start "$service" >/dev/null || true
                enable_site
                ;;
        esac
        """
    private static let postrm = """
        case "$1" in
            remove)
                rm -rf /opt/sample/venv /opt/sample/venvs
                ;;
            purge)
                rm -rf /opt/sample/venv /opt/sample/venvs
                rm -rf /var/log/sample /var/lib/sample
                ;;
        esac
        """
}
