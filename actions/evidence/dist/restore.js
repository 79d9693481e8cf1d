void require('./index.js').restore()
