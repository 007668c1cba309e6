import PackageLint

/// The address that the package's own waiting program asks for.
enum HealthAddress {
    /// The path: `/api/health`; nil if no program of the package names one.
    static func path(in package: CheckedPackage) -> String? {
        for file in package.files.all where file.content.interpreter?.contains("python") == true {
            guard let bytes = file.bytes, file.path.contains("/bin/"),
                String(decoding: bytes, as: UTF8.self).contains("\nURL = ")
            else { continue }
            guard let url = PythonModule(bytes)["URL"]?.string, let start = url.firstRange(of: "://")?.upperBound,
                let slash = url[start...].firstIndex(of: "/")
            else { continue }
            return String(url[slash...])
        }
        return nil
    }
}
