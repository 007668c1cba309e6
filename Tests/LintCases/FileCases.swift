@testable import PackageLint

/// The cases of places, modes, owners and names of files.
enum FileCases {
    static let all: [TagCase] =
        FileCasesPlaces.all + FileCasesModes.all + FileCasesNames.all + FileCasesContent.all
}
