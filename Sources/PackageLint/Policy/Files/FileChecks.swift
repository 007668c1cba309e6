/// The checks of places, modes, owners and names of files.
enum FileChecks {
    static let all: [any Check] =
        [
            AddOnPlacesCheck(), PassingPlacesCheck(), StandardFoldersCheck(), FolderCheck(), LocaleFolderCheck(),
            ObsoletePlacesCheck(), AliasedPlacesCheck(), PermissionCheck(), DemandedModeCheck(), OwnerCheck(),
            HardLinkCheck(), AncientFileCheck(), NameCheck(), LeftoverCheck(), VersionControlCheck(),
            CompressedDuplicateCheck(), SystemSettingsCheck(), CommandFileCheck(), DocumentationFolderCheck(),
            MisplacedDocumentationCheck(), BrokenCompressionCheck(), ImageCheck(), EncodingCheck(),
            TrojanSourceCheck(), EmptyPackageCheck(),
        ]
}
