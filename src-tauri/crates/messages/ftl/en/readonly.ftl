### The bar that stands above every page while the disk takes no changes.

readonly-title = Nothing is saved right now.
# $folder is the profile's folder.
readonly-full = The disk with your profile ({ $folder }) is full. All you saved before is safe and can be read. Free some space, then try again.
readonly-failed = The disk with your profile ({ $folder }) could not be written. All you saved before is safe and can be read. See whether the disk is there and not locked, then try again.
readonly-try-again = Try again
