void require('./index.js').save()
