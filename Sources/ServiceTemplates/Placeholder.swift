import Mustache
import Foundation
public import PackageManifest
import DebianPackage
public import SystemPackage
public struct TemplateContext { let v: [String: Any]
 public init(_ m: Manifest, architecture: String) {
  let n = m.package.name.text, p = m.application.prefix.string
  let parts = m.application.module.split(separator: ":")
  v = ["package": ["name": n, "version": m.package.version.text, "architecture": architecture, "maintainer": "\(m.package.maintainer)", "homepage": m.package.homepage ?? "", "synopsis": m.package.synopsis],
   "application": ["title": m.application.title, "prefix": p, "user": m.application.user, "group": m.application.group, "home": "/var/lib/\(n)", "module": m.application.module, "importName": String(parts[0]), "attribute": String(parts[1]), "backend": p+"/backend", "venv": p+"/venv", "config": p+"/config", "lib": p+"/lib", "bin": p+"/bin"],
   "frontend": ["root": p+"/frontend/build", "index": "index.html"],
   "python": ["versions": m.python.versions, "supported": m.python.versions.joined(separator: ", ")],
   "gunicorn": ["bind": "\(m.gunicorn.bind)", "host": "", "port": "", "workers": "\(m.gunicorn.workers)", "workerClass": m.gunicorn.workerClass, "timeout": "120", "gracefulTimeout": "30", "stopTimeout": "45", "keepAlive": "5", "maxRequests": "1000", "maxRequestsJitter": "100", "preload": "True", "logLevel": "info", "accessLog": "/var/log/\(n)/gunicorn-access.log", "errorLog": "/var/log/\(n)/gunicorn-error.log", "pidFile": "/var/log/\(n)/gunicorn.pid"],
   "systemd": ["after": m.systemd.after.joined(separator: " "), "wants": m.systemd.wants.joined(separator: " "), "documentation": "https://vote-secret.example/", "restartSeconds": "10", "environment": [[String:String]]()],
   "nginx": ["serverName": "~.", "listen": "80", "proxies": [["path": "/api/"]], "clientMaxBodySize": "1m", "site": "/etc/nginx/sites-available/\(n)", "link": "/etc/nginx/sites-enabled/\(n)"],
   "environmentFile": "/etc/default/\(n)", "logs": ["folder": "/var/log/\(n)"], "logrotate": ["frequency": "weekly", "keep": "8"],
   "health": ["path": "/api/health", "url": "http://127.0.0.1:8001/api/health", "timeout": "60"]]
 } }
public struct TemplateRenderer { let folder: FilePath; public init(folder: FilePath) { self.folder = folder }
 public func render(_ template: String, _ context: TemplateContext) throws -> String {
  guard let t = try? String(contentsOfFile: folder.appending(template).string, encoding: .utf8) else { return "# none\n" }
  return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + t).render(context.v) } }
