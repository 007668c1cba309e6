/// Whoever uses the cases uses the packages that they are made of.
@_exported public import LintSamples
