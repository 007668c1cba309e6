/// A file that gunicorn makes and writes.
struct OpenedFile: Sendable {
    /// The setting that names it.
    let setting: String
    /// Its absolute path; of `worker_tmp_dir`, the folder's.
    let path: String
    /// The folder that it comes into.
    let folder: String
    /// Where the setting stands.
    let source: ServerSetting

    /// Those that `application` opens for certain.
    static func all(_ application: ApplicationService) -> [OpenedFile] {
        ["errorlog", "accesslog", "pidfile", "worker_tmp_dir"].compactMap { name in
            guard let setting = application.setting(name), let text = setting.value.string, text != "-", !text.isEmpty
            else { return nil }
            let path = text.hasPrefix("/") ? text : "\(application.currentFolder)/\(text)"
            let parent = path.split(separator: "/").dropLast().joined(separator: "/")
            return OpenedFile(
                setting: name, path: path, folder: name == "worker_tmp_dir" ? path : "/\(parent)", source: setting)
        }
    }
}
