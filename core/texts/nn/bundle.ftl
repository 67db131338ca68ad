# bundle
