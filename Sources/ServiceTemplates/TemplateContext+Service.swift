import PackageManifest

extension TemplateContext {
    static func gunicorn(_ settings: GunicornSettings, _ layout: TemplateLayout) -> TemplateValue {
        let bind = settings.bind.numeric
        let texts = [
            "bind": bind.description,
            "host": bind.host,
            "port": String(bind.port),
            "address": bind.reachable.description,
            "workers": String(settings.workers),
            "workerClass": settings.workerClass,
            "timeout": String(settings.timeout),
            "gracefulTimeout": String(settings.gracefulTimeout),
            // systemd waits longer than gunicorn itself, which ends its workers one way or the other.
            "stopTimeout": String(settings.gracefulTimeout + 15),
            "keepAlive": String(settings.keepAlive),
            "maxRequests": String(settings.maxRequests),
            "maxRequestsJitter": String(settings.maxRequestsJitter),
            "preload": settings.preload ? "True" : "False",
            "logLevel": settings.logLevel.rawValue,
            "accessLog": "\(layout.logs)/gunicorn-access.log",
            "errorLog": "\(layout.logs)/gunicorn-error.log",
            "pidFile": "\(layout.logs)/gunicorn.pid",
        ]
        return .group(texts.mapValues(TemplateValue.text))
    }

    static func systemd(_ settings: SystemdSettings) -> TemplateValue {
        let assignments = settings.environment.sorted { $0.key < $1.key }.map { key, value in
            TemplateValue.group(["assignment": .text(unitAssignment(key, value))])
        }
        let values: [String: TemplateValue?] = [
            "after": words(settings.after),
            "wants": words(settings.wants),
            "documentation": words(settings.documentation),
            "restartSeconds": .text(String(settings.restartSeconds)),
            "environment": .list(assignments),
            "memoryMax": settings.memoryMax.map(TemplateValue.text),
        ]
        return .group(values.compactMapValues { $0 })
    }

    static func nginx(_ site: NginxSite, _ layout: TemplateLayout) -> TemplateValue {
        let values: [String: TemplateValue?] = [
            "serverName": .text(site.serverName),
            "listen": .text(String(site.listen)),
            "proxies": .list(site.proxy.map { .group(["path": .text($0)]) }),
            "clientMaxBodySize": .text(site.clientMaxBodySize),
            "site": .text(layout.site),
            "link": .text(layout.siteLink),
            "contentSecurityPolicy": .text(site.contentSecurityPolicy),
            "isSilent": site.accessLog ? nil : .group([:]),
        ]
        return .group(values.compactMapValues { $0 })
    }

    static func logrotate(_ rotation: LogRotation) -> TemplateValue {
        .group(["frequency": .text(rotation.frequency.rawValue), "keep": .text(String(rotation.keep))])
    }

    static func health(_ health: HealthCheck, _ bind: BindAddress) -> TemplateValue {
        .group([
            "path": .text(health.path),
            "url": .text("http://\(bind.numeric.reachable)\(health.path)"),
            "timeout": .text(String(health.timeout)),
        ])
    }

    private static func words(_ words: [String]) -> TemplateValue? {
        words.isEmpty ? nil : .text(words.joined(separator: " "))
    }

    /// An assignment quoted for `Environment=`: quotes, backslashes and the sign of specifiers (systemd.syntax(7)).
    private static func unitAssignment(_ name: String, _ value: String) -> String {
        let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%")
        return "\"\(name)=\(escaped)\""
    }
}
