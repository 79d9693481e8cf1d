import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 23845: module => {
  module.exports = Pend;
  function Pend() {
   this.pending = 0;
   this.max = 1 / 0;
   this.listeners = [];
   this.waiting = [];
   this.error = null;
  }
  Pend.prototype.go = function(fn) {
   if (this.pending < this.max) pendGo(this, fn); else this.waiting.push(fn);
  };
  Pend.prototype.wait = function(cb) {
   if (this.pending === 0) cb(this.error); else this.listeners.push(cb);
  };
  Pend.prototype.hold = function() {
   return pendHold(this);
  };
  function pendHold(self) {
   self.pending += 1;
   var called = false;
   return onCb;
   function onCb(err) {
    if (called) throw new Error("callback called twice");
    called = true;
    self.error = self.error || err;
    self.pending -= 1;
    if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift()); else if (self.pending === 0) {
     var listeners = self.listeners;
     self.listeners = [];
     listeners.forEach(cbListener);
    }
   }
   function cbListener(listener) {
    listener(self.error);
   }
  }
  function pendGo(self, fn) {
   fn(pendHold(self));
  }
 },
 32084: module => {
  const CRC_TABLE = new Int32Array([ 0, 1996959894, 3993919788, 2567524794, 124634137, 1886057615, 3915621685, 2657392035, 249268274, 2044508324, 3772115230, 2547177864, 162941995, 2125561021, 3887607047, 2428444049, 498536548, 1789927666, 4089016648, 2227061214, 450548861, 1843258603, 4107580753, 2211677639, 325883990, 1684777152, 4251122042, 2321926636, 335633487, 1661365465, 4195302755, 2366115317, 997073096, 1281953886, 3579855332, 2724688242, 1006888145, 1258607687, 3524101629, 2768942443, 901097722, 1119000684, 3686517206, 2898065728, 853044451, 1172266101, 3705015759, 2882616665, 651767980, 1373503546, 3369554304, 3218104598, 565507253, 1454621731, 3485111705, 3099436303, 671266974, 1594198024, 3322730930, 2970347812, 795835527, 1483230225, 3244367275, 3060149565, 1994146192, 31158534, 2563907772, 4023717930, 1907459465, 112637215, 2680153253, 3904427059, 2013776290, 251722036, 2517215374, 3775830040, 2137656763, 141376813, 2439277719, 3865271297, 1802195444, 476864866, 2238001368, 4066508878, 1812370925, 453092731, 2181625025, 4111451223, 1706088902, 314042704, 2344532202, 4240017532, 1658658271, 366619977, 2362670323, 4224994405, 1303535960, 984961486, 2747007092, 3569037538, 1256170817, 1037604311, 2765210733, 3554079995, 1131014506, 879679996, 2909243462, 3663771856, 1141124467, 855842277, 2852801631, 3708648649, 1342533948, 654459306, 3188396048, 3373015174, 1466479909, 544179635, 3110523913, 3462522015, 1591671054, 702138776, 2966460450, 3352799412, 1504918807, 783551873, 3082640443, 3233442989, 3988292384, 2596254646, 62317068, 1957810842, 3939845945, 2647816111, 81470997, 1943803523, 3814918930, 2489596804, 225274430, 2053790376, 3826175755, 2466906013, 167816743, 2097651377, 4027552580, 2265490386, 503444072, 1762050814, 4150417245, 2154129355, 426522225, 1852507879, 4275313526, 2312317920, 282753626, 1742555852, 4189708143, 2394877945, 397917763, 1622183637, 3604390888, 2714866558, 953729732, 1340076626, 3518719985, 2797360999, 1068828381, 1219638859, 3624741850, 2936675148, 906185462, 1090812512, 3747672003, 2825379669, 829329135, 1181335161, 3412177804, 3160834842, 628085408, 1382605366, 3423369109, 3138078467, 570562233, 1426400815, 3317316542, 2998733608, 733239954, 1555261956, 3268935591, 3050360625, 752459403, 1541320221, 2607071920, 3965973030, 1969922972, 40735498, 2617837225, 3943577151, 1913087877, 83908371, 2512341634, 3803740692, 2075208622, 213261112, 2463272603, 3855990285, 2094854071, 198958881, 2262029012, 4057260610, 1759359992, 534414190, 2176718541, 4139329115, 1873836001, 414664567, 2282248934, 4279200368, 1711684554, 285281116, 2405801727, 4167216745, 1634467795, 376229701, 2685067896, 3608007406, 1308918612, 956543938, 2808555105, 3495958263, 1231636301, 1047427035, 2932959818, 3654703836, 1088359270, 936918e3, 2847714899, 3736837829, 1202900863, 817233897, 3183342108, 3401237130, 1404277552, 615818150, 3134207493, 3453421203, 1423857449, 601450431, 3009837614, 3294710456, 1567103746, 711928724, 3020668471, 3272380065, 1510334235, 755167117 ]);
  function crc32(buf) {
   let crc = -1;
   for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
   return (crc ^ -1) >>> 0;
  }
  module.exports = crc32;
 },
 73842: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var fs = __nccwpck_require__(79896);
  var util = __nccwpck_require__(39023);
  var stream = __nccwpck_require__(2203);
  var Readable = stream.Readable;
  var PassThrough = stream.PassThrough;
  var Pend = __nccwpck_require__(23845);
  var EventEmitter = __nccwpck_require__(24434).EventEmitter;
  exports.BufferSlicer = BufferSlicer;
  exports.FdSlicer = FdSlicer;
  util.inherits(FdSlicer, EventEmitter);
  function FdSlicer(fd) {
   EventEmitter.call(this);
   this.fd = fd;
   this.pend = new Pend;
   this.pend.max = 1;
   this.refCount = 0;
  }
  FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
   var self = this;
   self.pend.go(function(cb) {
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
     cb();
     callback(err, bytesRead, buffer);
    });
   });
  };
  FdSlicer.prototype.createReadStream = function(options) {
   return new ReadStream(this, options);
  };
  FdSlicer.prototype.ref = function() {
   this.refCount += 1;
  };
  FdSlicer.prototype.unref = function() {
   var self = this;
   self.refCount -= 1;
   if (self.refCount < 0) throw new Error("invalid unref");
   if (self.refCount > 0) return;
   fs.close(self.fd, onCloseDone);
   function onCloseDone(err) {
    if (err) self.emit("error", err); else self.emit("close");
   }
  };
  util.inherits(ReadStream, Readable);
  function ReadStream(context, options) {
   options = options || {};
   Readable.call(this, options);
   this.context = context;
   this.context.ref();
   this.start = options.start || 0;
   this.endOffset = options.end;
   this.pos = this.start;
  }
  ReadStream.prototype._read = function(n) {
   var self = this;
   var toRead = Math.min(self._readableState.highWaterMark, n);
   if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
   if (toRead <= 0) {
    self.push(null);
    this._cleanup();
    return;
   }
   self.context.pend.go(function(cb) {
    var buffer = Buffer.allocUnsafe(toRead);
    fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
     if (err) self.destroy(err); else if (bytesRead === 0) {
      self.push(null);
      self._cleanup();
     } else {
      self.pos += bytesRead;
      self.push(buffer.slice(0, bytesRead));
     }
     cb();
    });
   });
  };
  ReadStream.prototype._destroy = function(err, cb) {
   this._cleanup();
   cb(err);
  };
  ReadStream.prototype._cleanup = function() {
   if (this.context != null) {
    this.context.unref();
    this.context = null;
   }
  };
  util.inherits(BufferSlicer, EventEmitter);
  function BufferSlicer(buffer) {
   EventEmitter.call(this);
   this.refCount = 0;
   this.buffer = buffer;
  }
  BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
   if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
   if (position < 0) throw new RangeError("position is negative: " + position);
   if (offset + length > buffer.length) length = buffer.length - offset;
   if (position + length > this.buffer.length) length = this.buffer.length - position;
   if (length <= 0) {
    setImmediate(function() {
     callback(null, 0);
    });
    return;
   }
   this.buffer.copy(buffer, offset, position, position + length);
   setImmediate(function() {
    callback(null, length);
   });
  };
  BufferSlicer.prototype.createReadStream = function(options) {
   options = options || {};
   var readStream = new PassThrough(options);
   readStream.start = options.start || 0;
   readStream.endOffset = options.end;
   readStream.pos = readStream.endOffset || this.buffer.length;
   var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
   var maxChunkSize = 65536;
   var offset = 0;
   while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
     if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
     break;
    }
    readStream.write(entireSlice.slice(offset, nextOffset));
    offset = nextOffset;
   }
   readStream.end();
   return readStream;
  };
  BufferSlicer.prototype.ref = function() {
   this.refCount += 1;
  };
  BufferSlicer.prototype.unref = function() {
   this.refCount -= 1;
   if (this.refCount < 0) throw new Error("invalid unref");
  };
 },
 40171: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var fs = __nccwpck_require__(79896);
  var zlib = __nccwpck_require__(43106);
  var fd_slicer = __nccwpck_require__(73842);
  var util = __nccwpck_require__(39023);
  var EventEmitter = __nccwpck_require__(24434).EventEmitter;
  var Transform = __nccwpck_require__(2203).Transform;
  var PassThrough = __nccwpck_require__(2203).PassThrough;
  var Writable = __nccwpck_require__(2203).Writable;
  const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(32084);
  exports.sO = openPromise;
  function openPromise(path, options) {
   return new Promise((resolve, reject) => {
    open(path, {
     ...options,
     lazyEntries: true
    }, function(err, zipfile) {
     if (err) return reject(err);
     resolve(zipfile);
    });
   });
  }
  function open(path, options, callback) {
   if (typeof options === "function") {
    callback = options;
    options = null;
   }
   if (options == null) options = {};
   if (options.autoClose == null) options.autoClose = true;
   if (options.lazyEntries == null) options.lazyEntries = false;
   if (options.decodeStrings == null) options.decodeStrings = true;
   if (options.validateEntrySizes == null) options.validateEntrySizes = true;
   if (options.strictFileNames == null) options.strictFileNames = false;
   if (callback == null) callback = defaultCallback;
   fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
     if (err) fs.close(fd, defaultCallback);
     callback(err, zipfile);
    });
   });
  }
  function fromFd(fd, options, callback) {
   if (typeof options === "function") {
    callback = options;
    options = null;
   }
   if (options == null) options = {};
   if (options.autoClose == null) options.autoClose = false;
   if (options.lazyEntries == null) options.lazyEntries = false;
   if (options.decodeStrings == null) options.decodeStrings = true;
   if (options.validateEntrySizes == null) options.validateEntrySizes = true;
   if (options.strictFileNames == null) options.strictFileNames = false;
   if (callback == null) callback = defaultCallback;
   fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
   });
  }
  function fromRandomAccessReader(reader, totalSize, options, callback) {
   if (typeof options === "function") {
    callback = options;
    options = null;
   }
   if (options == null) options = {};
   if (options.autoClose == null) options.autoClose = true;
   if (options.lazyEntries == null) options.lazyEntries = false;
   if (options.decodeStrings == null) options.decodeStrings = true;
   var decodeStrings = !!options.decodeStrings;
   if (options.validateEntrySizes == null) options.validateEntrySizes = true;
   if (options.strictFileNames == null) options.strictFileNames = false;
   if (callback == null) callback = defaultCallback;
   if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
   if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
   reader.ref();
   var eocdrWithoutCommentSize = 22;
   var zip64EocdlSize = 20;
   var maxCommentSize = 65535;
   var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
   var buffer = newBuffer(bufferSize);
   var bufferReadStart = totalSize - buffer.length;
   readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
     if (buffer.readUInt32LE(i) !== 101010256) continue;
     var eocdrBuffer = buffer.subarray(i);
     var diskNumber = eocdrBuffer.readUInt16LE(4);
     var entryCount = eocdrBuffer.readUInt16LE(10);
     var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
     var commentLength = eocdrBuffer.readUInt16LE(20);
     var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
     if (commentLength !== expectedCommentLength) return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
     var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
     if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
      var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
      var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
      var zip64EocdrBuffer = newBuffer(56);
      return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
       if (err) return callback(err);
       if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(new Error("invalid zip64 end of central directory record signature"));
       diskNumber = zip64EocdrBuffer.readUInt32LE(16);
       if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
       entryCount = readUInt64LE(zip64EocdrBuffer, 32);
       centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
       return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
      });
     }
     if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
     return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
    }
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
   });
  }
  util.inherits(ZipFile, EventEmitter);
  function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
   var self = this;
   EventEmitter.call(self);
   self.reader = reader;
   self.reader.on("error", function(err) {
    emitError(self, err);
   });
   self.reader.once("close", function() {
    self.emit("close");
   });
   self.readEntryCursor = centralDirectoryOffset;
   self.fileSize = fileSize;
   self.entryCount = entryCount;
   self.comment = comment;
   self.entriesRead = 0;
   self.autoClose = !!autoClose;
   self.lazyEntries = !!lazyEntries;
   self.decodeStrings = !!decodeStrings;
   self.validateEntrySizes = !!validateEntrySizes;
   self.strictFileNames = !!strictFileNames;
   self.isOpen = true;
   self.emittedError = false;
   self.hasEachEntryBeenCalled = false;
   if (!self.lazyEntries) self._readEntry();
  }
  ZipFile.prototype.close = function() {
   if (!this.isOpen) return;
   this.isOpen = false;
   this.reader.unref();
  };
  function emitErrorAndAutoClose(self, err) {
   if (self.autoClose) self.close();
   emitError(self, err);
  }
  function emitError(self, err) {
   if (self.emittedError) return;
   self.emittedError = true;
   self.emit("error", err);
  }
  ZipFile.prototype.readEntry = function() {
   if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
   this._readEntry();
  };
  ZipFile.prototype._readEntry = function() {
   var self = this;
   if (self.entryCount === self.entriesRead) {
    setImmediate(function() {
     if (self.autoClose) self.close();
     if (self.emittedError) return;
     self.emit("end");
    });
    return;
   }
   if (self.emittedError) return;
   var buffer = newBuffer(46);
   readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    var entry = new Entry;
    var signature = buffer.readUInt32LE(0);
    if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    entry.versionMadeBy = buffer.readUInt16LE(4);
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    entry.compressionMethod = buffer.readUInt16LE(10);
    entry.lastModFileTime = buffer.readUInt16LE(12);
    entry.lastModFileDate = buffer.readUInt16LE(14);
    entry.crc32 = buffer.readUInt32LE(16);
    entry.compressedSize = buffer.readUInt32LE(20);
    entry.uncompressedSize = buffer.readUInt32LE(24);
    entry.fileNameLength = buffer.readUInt16LE(28);
    entry.extraFieldLength = buffer.readUInt16LE(30);
    entry.fileCommentLength = buffer.readUInt16LE(32);
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
    if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
    self.readEntryCursor += 46;
    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
     if (err) return emitErrorAndAutoClose(self, err);
     if (self.emittedError) return;
     entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
     var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
     entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
     entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
     try {
      entry.extraFields = parseExtraFields(entry.extraFieldRaw);
     } catch (err) {
      return emitErrorAndAutoClose(self, err);
     }
     if (self.decodeStrings) {
      var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
      entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
      entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
      var errorMessage = validateFileName(entry.fileName);
      if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
     } else {
      entry.fileComment = entry.fileCommentRaw;
      entry.fileName = entry.fileNameRaw;
     }
     entry.comment = entry.fileComment;
     self.readEntryCursor += buffer.length;
     self.entriesRead += 1;
     for (var i = 0; i < entry.extraFields.length; i++) {
      var extraField = entry.extraFields[i];
      if (extraField.id !== 1) continue;
      var zip64EiefBuffer = extraField.data;
      var index = 0;
      if (entry.uncompressedSize === 4294967295) {
       if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
       entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
       index += 8;
      }
      if (entry.compressedSize === 4294967295) {
       if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
       entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
       index += 8;
      }
      if (entry.relativeOffsetOfLocalHeader === 4294967295) {
       if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
       entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
       index += 8;
      }
      break;
     }
     if (self.validateEntrySizes && entry.compressionMethod === 0) {
      var expectedCompressedSize = entry.uncompressedSize;
      if (entry.isEncrypted()) expectedCompressedSize += 12;
      if (entry.compressedSize !== expectedCompressedSize) {
       var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
       return emitErrorAndAutoClose(self, new Error(msg));
      }
     }
     self.emit("entry", entry);
     if (!self.lazyEntries) self._readEntry();
    });
   });
  };
  ZipFile.prototype.eachEntry = function() {
   const self = this;
   if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
   if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
   self.hasEachEntryBeenCalled = true;
   let pendingResolveReject = null;
   self.on("entry", onEntry);
   self.on("end", onEnd);
   self.on("error", onError);
   function cleanup() {
    self.removeListener("entry", onEntry);
    self.removeListener("end", onEnd);
    self.removeListener("error", onError);
    if (self.autoClose) self.close();
   }
   function onEntry(entry) {
    let {resolve: resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({
     value: entry
    });
   }
   function onEnd() {
    let {resolve: resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({
     done: true
    });
   }
   function onError(err) {
    let {reject: reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
   }
   return {
    [Symbol.asyncIterator]() {
     return this;
    },
    next() {
     const promise = new Promise((resolve, reject) => {
      if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
      pendingResolveReject = {
       resolve: resolve,
       reject: reject
      };
     });
     self.readEntry();
     return promise;
    },
    return(value) {
     cleanup();
     return Promise.resolve({
      done: true,
      value: value
     });
    },
    throw(value) {
     cleanup();
     return Promise.reject(value);
    }
   };
  };
  ZipFile.prototype.openReadStream = function(entry, options, callback) {
   var self = this;
   var relativeStart = 0;
   var relativeEnd = entry.compressedSize;
   if (callback == null) {
    callback = options;
    options = null;
   }
   if (options == null) options = {}; else {
    if (options.decodeFileData === false) {
     if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
     if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
    } else {
     if (options.decrypt != null) {
      if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
      if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
      if (entry.isCompressed()) if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
     }
     if (options.decompress != null) {
      if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
      if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
      decompress = options.decompress;
     }
    }
    if (options.start != null) {
     relativeStart = options.start;
     if (relativeStart < 0) throw new Error("options.start < 0");
     if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
     relativeEnd = options.end;
     if (relativeEnd < 0) throw new Error("options.end < 0");
     if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
     if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
   }
   var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
   if (options.start != null || options.end != null) if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
   if (!self.isOpen) return callback(new Error("closed"));
   if (entry.isEncrypted() && !rawMode) if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
   var decompress;
   if (rawMode) decompress = false; else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true; else return callback(new Error("unsupported compression method: " + entry.compressionMethod));
   self.readLocalFileHeader(entry, {
    minimal: true
   }, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
   });
  };
  ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
   var self = this;
   var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd
   });
   var endpointStream = readStream;
   if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
     setImmediate(function() {
      if (!destroyed) inflateFilter.emit("error", err);
     });
    });
    readStream.pipe(inflateFilter);
    if (self.validateEntrySizes) {
     endpointStream = new AssertByteCountStream(uncompressedSize);
     inflateFilter.on("error", function(err) {
      setImmediate(function() {
       if (!destroyed) endpointStream.emit("error", err);
      });
     });
     inflateFilter.pipe(endpointStream);
    } else endpointStream = inflateFilter;
    installDestroyFn(endpointStream, function() {
     destroyed = true;
     if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
     readStream.unpipe(inflateFilter);
     readStream.destroy();
    });
   }
   callback(null, endpointStream);
  };
  ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
   var self = this;
   if (callback == null) {
    callback = options;
    options = null;
   }
   if (options == null) options = {};
   self.reader.ref();
   var buffer = newBuffer(30);
   readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
     if (err) return callback(err);
     var signature = buffer.readUInt32LE(0);
     if (signature !== 67324752) return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
     var fileNameLength = buffer.readUInt16LE(26);
     var extraFieldLength = buffer.readUInt16LE(28);
     var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
     if (fileDataStart + entry.compressedSize > self.fileSize) return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
     if (options.minimal) return callback(null, {
      fileDataStart: fileDataStart
     });
     var localFileHeader = new LocalFileHeader;
     localFileHeader.fileDataStart = fileDataStart;
     localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
     localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
     localFileHeader.compressionMethod = buffer.readUInt16LE(8);
     localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
     localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
     localFileHeader.crc32 = buffer.readUInt32LE(14);
     localFileHeader.compressedSize = buffer.readUInt32LE(18);
     localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
     localFileHeader.fileNameLength = fileNameLength;
     localFileHeader.extraFieldLength = extraFieldLength;
     buffer = newBuffer(fileNameLength + extraFieldLength);
     self.reader.ref();
     readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
      try {
       if (err) return callback(err);
       localFileHeader.fileName = buffer.subarray(0, fileNameLength);
       localFileHeader.extraField = buffer.subarray(fileNameLength);
       return callback(null, localFileHeader);
      } finally {
       self.reader.unref();
      }
     });
    } finally {
     self.reader.unref();
    }
   });
  };
  ZipFile.prototype.openReadStreamPromise = function(entry, options) {
   return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
     if (err) return reject(err);
     resolve(readStream);
    });
   });
  };
  ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
   return new Promise((resolve, reject) => {
    this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
     if (err) return reject(err);
     resolve(readStream);
    });
   });
  };
  ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
   return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
     if (err) return reject(err);
     resolve(localFileHeader);
    });
   });
  };
  function Entry() {}
  Entry.prototype.getLastModDate = function(options) {
   if (options == null) options = {};
   if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
    var extraField = this.extraFields[i];
    if (extraField.id === 21589) {
     var data = extraField.data;
     if (data.length < 5) continue;
     var flags = data[0];
     var HAS_MTIME = 1;
     if (!(flags & HAS_MTIME)) continue;
     var posixTimestamp = data.readInt32LE(1);
     return new Date(posixTimestamp * 1e3);
    } else if (extraField.id === 10) {
     data = extraField.data;
     if (data.length !== 32) continue;
     if (data.readUInt16LE(4) !== 1) continue;
     if (data.readUInt16LE(6) !== 24) continue;
     var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
     var millisecondsSince1970 = hundredNanoSecondsSince1601 / 1e4 - 116444736e5;
     return new Date(millisecondsSince1970);
    }
   }
   return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
  };
  Entry.prototype.canDecodeFileData = function() {
   return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
  };
  Entry.prototype.isEncrypted = function() {
   return (this.generalPurposeBitFlag & 1) !== 0;
  };
  Entry.prototype.isCompressed = function() {
   return this.compressionMethod === 8;
  };
  function LocalFileHeader() {}
  function dosDateTimeToDate(date, time, timezone) {
   var day = date & 31;
   var month = (date >> 5 & 15) - 1;
   var year = (date >> 9 & 127) + 1980;
   var millisecond = 0;
   var second = (time & 31) * 2;
   var minute = time >> 5 & 63;
   var hour = time >> 11 & 31;
   if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond); else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond)); else throw new Error("unrecognized options.timezone: " + options.timezone);
  }
  function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
   var fileName = null;
   for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 28789) {
     if (extraField.data.length < 6) continue;
     if (extraField.data.readUInt8(0) !== 1) continue;
     var oldNameCrc32 = extraField.data.readUInt32LE(1);
     if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
     fileName = decodeBuffer(extraField.data.subarray(5), true);
     break;
    }
   }
   if (fileName == null) {
    var isUtf8 = (generalPurposeBitFlag & 2048) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
   }
   if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
   return fileName;
  }
  function validateFileName(fileName) {
   if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
   if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
   if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
   return null;
  }
  function parseExtraFields(extraFieldBuffer) {
   var extraFields = [];
   var i = 0;
   while (i < extraFieldBuffer.length - 3) {
    var headerId = extraFieldBuffer.readUInt16LE(i + 0);
    var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
    var dataStart = i + 4;
    var dataEnd = dataStart + dataSize;
    if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
    var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
    extraFields.push({
     id: headerId,
     data: dataBuffer
    });
    i = dataEnd;
   }
   return extraFields;
  }
  function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
   if (length === 0) return setImmediate(function() {
    callback(null, newBuffer(0));
   });
   reader.read(buffer, offset, length, position, function(err, bytesRead) {
    if (err) return callback(err);
    if (bytesRead < length) return callback(new Error("unexpected EOF"));
    callback();
   });
  }
  util.inherits(AssertByteCountStream, Transform);
  function AssertByteCountStream(byteCount) {
   Transform.call(this);
   this.actualByteCount = 0;
   this.expectedByteCount = byteCount;
  }
  AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
   this.actualByteCount += chunk.length;
   if (this.actualByteCount > this.expectedByteCount) {
    var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
    return cb(new Error(msg));
   }
   cb(null, chunk);
  };
  AssertByteCountStream.prototype._flush = function(cb) {
   if (this.actualByteCount < this.expectedByteCount) {
    var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
    return cb(new Error(msg));
   }
   cb();
  };
  util.inherits(RandomAccessReader, EventEmitter);
  function RandomAccessReader() {
   EventEmitter.call(this);
   this.refCount = 0;
  }
  RandomAccessReader.prototype.ref = function() {
   this.refCount += 1;
  };
  RandomAccessReader.prototype.unref = function() {
   var self = this;
   self.refCount -= 1;
   if (self.refCount > 0) return;
   if (self.refCount < 0) throw new Error("invalid unref");
   self.close(onCloseDone);
   function onCloseDone(err) {
    if (err) return self.emit("error", err);
    self.emit("close");
   }
  };
  RandomAccessReader.prototype.createReadStream = function(options) {
   if (options == null) options = {};
   var start = options.start;
   var end = options.end;
   if (start === end) {
    var emptyStream = new PassThrough;
    setImmediate(function() {
     emptyStream.end();
    });
    return emptyStream;
   }
   var stream = this._readStreamForRange(start, end);
   var destroyed = false;
   var refUnrefFilter = new RefUnrefFilter(this);
   stream.on("error", function(err) {
    setImmediate(function() {
     if (!destroyed) refUnrefFilter.emit("error", err);
    });
   });
   installDestroyFn(refUnrefFilter, function() {
    stream.unpipe(refUnrefFilter);
    refUnrefFilter.unref();
    stream.destroy();
   });
   var byteCounter = new AssertByteCountStream(end - start);
   refUnrefFilter.on("error", function(err) {
    setImmediate(function() {
     if (!destroyed) byteCounter.emit("error", err);
    });
   });
   installDestroyFn(byteCounter, function() {
    destroyed = true;
    refUnrefFilter.unpipe(byteCounter);
    refUnrefFilter.destroy();
   });
   return stream.pipe(refUnrefFilter).pipe(byteCounter);
  };
  RandomAccessReader.prototype._readStreamForRange = function(start, end) {
   throw new Error("not implemented");
  };
  RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
   var readStream = this.createReadStream({
    start: position,
    end: position + length
   });
   var writeStream = new Writable;
   var written = 0;
   writeStream._write = function(chunk, encoding, cb) {
    chunk.copy(buffer, offset + written, 0, chunk.length);
    written += chunk.length;
    cb();
   };
   writeStream.on("finish", callback);
   readStream.on("error", function(error) {
    callback(error);
   });
   readStream.pipe(writeStream);
  };
  RandomAccessReader.prototype.close = function(callback) {
   setImmediate(callback);
  };
  util.inherits(RefUnrefFilter, PassThrough);
  function RefUnrefFilter(context) {
   PassThrough.call(this);
   this.context = context;
   this.context.ref();
   this.unreffedYet = false;
  }
  RefUnrefFilter.prototype._flush = function(cb) {
   this.unref();
   cb();
  };
  RefUnrefFilter.prototype.unref = function(cb) {
   if (this.unreffedYet) return;
   this.unreffedYet = true;
   this.context.unref();
  };
  var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  function decodeBuffer(buffer, isUtf8) {
   if (isUtf8) return buffer.toString("utf8"); else {
    var result = "";
    for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
    return result;
   }
  }
  function readUInt64LE(buffer, offset) {
   var lower32 = buffer.readUInt32LE(offset);
   var upper32 = buffer.readUInt32LE(offset + 4);
   return upper32 * 4294967296 + lower32;
  }
  var newBuffer;
  if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
   return Buffer.allocUnsafe(len);
  }; else newBuffer = function(len) {
   return new Buffer(len);
  };
  function installDestroyFn(stream, fn) {
   if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
    fn();
    if (cb != null) cb(err);
   }; else stream.destroy = fn;
  }
  function defaultCallback(err) {
   if (err) throw err;
  }
 },
 42613: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 20181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 49140: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");
 },
 76982: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 },
 24434: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 79896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 91943: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
 },
 58611: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 65692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 69278: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 34589: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
 },
 16698: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 4573: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 31421: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 },
 37540: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
 },
 77598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 53053: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
 },
 40610: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 78474: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 },
 73024: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 51455: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 },
 37067: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 32467: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
 },
 44708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 },
 98995: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
 },
 77030: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 48161: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 },
 76760: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 643: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 },
 1708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 },
 41792: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
 },
 57075: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 46193: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
 },
 41692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 73136: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 57975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 73429: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
 },
 75919: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
 },
 38522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 70857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 16928: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 },
 2203: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 },
 13193: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 },
 64756: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 52018: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
 },
 87016: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 },
 39023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 43106: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
 },
 38735: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Yz: () => debug,
   z3: () => error,
   V4: () => getInput,
   pq: () => info,
   lm: () => notice,
   uH: () => setOutput,
   Pq: () => setSecret,
   $e: () => warning
  });
  var external_os_ = __nccwpck_require__(70857);
  function utils_toCommandValue(input) {
   if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
   return JSON.stringify(input);
  }
  function toCommandProperties(annotationProperties) {
   if (!Object.keys(annotationProperties).length) return {};
   return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
   };
  }
  function command_issueCommand(command, properties, message) {
   const cmd = new Command(command, properties, message);
   process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  const CMD_STRING = "::";
  class Command {
   constructor(command, properties, message) {
    if (!command) command = "missing.command";
    this.command = command;
    this.properties = properties;
    this.message = message;
   }
   toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     cmdStr += " ";
     let first = true;
     for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
      const val = this.properties[key];
      if (val) {
       if (first) first = false; else cmdStr += ",";
       cmdStr += `${key}=${escapeProperty(val)}`;
      }
     }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
   }
  }
  function escapeData(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  var external_crypto_ = __nccwpck_require__(76982);
  var external_fs_ = __nccwpck_require__(79896);
  function file_command_issueFileCommand(command, message) {
   const filePath = process.env[`GITHUB_${command}`];
   if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
   if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
   external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
   });
  }
  function file_command_prepareKeyValueMessage(key, value) {
   const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
   const convertedValue = utils_toCommandValue(value);
   if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
   if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
   return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  __nccwpck_require__(16928);
  void 0 && (void 0).__awaiter;
  var ExitCode;
  (function(ExitCode) {
   ExitCode[ExitCode["Success"] = 0] = "Success";
   ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function setSecret(secret) {
   command_issueCommand("add-mask", {}, secret);
  }
  function getInput(name, options) {
   const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
   if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
   if (options && options.trimWhitespace === false) return val;
   return val.trim();
  }
  function setOutput(name, value) {
   const filePath = process.env["GITHUB_OUTPUT"] || "";
   if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
   process.stdout.write(external_os_.EOL);
   command_issueCommand("set-output", {
    name: name
   }, utils_toCommandValue(value));
  }
  function debug(message) {
   command_issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
   command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
   command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function notice(message, properties = {}) {
   command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
   process.stdout.write(message + external_os_.EOL);
  }
 }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== void 0) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  id: moduleId,
  loaded: false,
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 module.loaded = true;
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 __nccwpck_require__.nmd = module => {
  module.paths = [];
  if (!module.children) module.children = [];
  return module;
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
    if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
    throw e;
   });
   promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();

var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
 P: () => main_restore,
 U: () => save
});

var external_node_fs_ = __nccwpck_require__(73024);

var lib_core = __nccwpck_require__(38735);

function annotationLine({level: level, file: file, line: line, title: title, message: message}) {
 const place = file === void 0 ? "" : `${file}${line === void 0 ? "" : `:${line}`}: `;
 return `${level}: ${place}${title}: ${message.replaceAll("\n", "\n  ")}`;
}

function processRunner() {
 requireNode(process.versions.node);
 process.stdout.on("error", () => {});
 return {
  input: name => (0, lib_core.V4)(name),
  env: process.env,
  os: process.env["RUNNER_OS"] ?? OS_NAMES.get(process.platform) ?? process.platform,
  now: () => Date.now(),
  setOutput: (name, value) => {
   if (isOnGitHub() || isSet("GITHUB_OUTPUT")) (0, lib_core.uH)(name, value);
  },
  writeSummary: markdown => {
   const file = process.env["GITHUB_STEP_SUMMARY"];
   if (file !== void 0 && file !== "") (0, external_node_fs_.appendFileSync)(file, markdown);
  },
  annotate: isOnGitHub() ? annotate : annotation => (0, lib_core.pq)(annotationLine(annotation)),
  log: line => (0, lib_core.pq)(line),
  setExitCode: code => {
   process.exitCode = code;
  }
 };
}

const OLDEST_NODE = 22;

function requireNode(version) {
 if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
 const message = `This needs Node 24 but runs on Node ${version}: use the Node of GitHub's runner, or the npm package node@24`;
 if (isOnGitHub()) (0, lib_core.z3)(message); else (0, lib_core.pq)(message);
 process.exit(1);
}

function isOnGitHub() {
 return process.env["GITHUB_ACTIONS"] === "true";
}

function isSet(name) {
 return (process.env[name] ?? "") !== "";
}

const ANNOTATE = {
 error: lib_core.z3,
 warning: lib_core.$e,
 notice: lib_core.lm
};

function annotate({level: level, message: message, title: title, file: file, line: line}) {
 ANNOTATE[level](message, {
  title: title,
  ...file === void 0 ? {} : {
   file: file
  },
  ...line === void 0 ? {} : {
   startLine: line
  }
 });
}

const OS_NAMES = new Map([ [ "linux", "Linux" ], [ "darwin", "macOS" ], [ "win32", "Windows" ] ]);

var external_node_path_ = __nccwpck_require__(76760);

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function shown_value_visible(text) {
 return text.replaceAll(INVISIBLE, character => `\\u${hexadecimal(character)}`);
}

function hexadecimal(character) {
 return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}

const MAX_LISTED = 100;

class PolicyError extends Error {
 file;
 problems;
 constructor(file, problems) {
  const sorted = inOrder(problems);
  const listed = sorted.slice(0, MAX_LISTED).map(problem => problemLine(file, problem));
  const more = sorted.length - listed.length;
  super([ ...listed, ...more > 0 ? [ `${more} more problems` ] : [] ].join("\n"));
  this.name = "PolicyError";
  this.file = file;
  this.problems = sorted;
 }
}

function inOrder(problems) {
 const textOf = ({line: line, column: column}) => `${line}:${column}`;
 const consequences = new Set(problems.flatMap(each => each.mapping === void 0 ? [ textOf(each) ] : []));
 const placed = problems.map(problem => {
  const {mapping: mapping} = problem;
  const isCause = mapping !== void 0 && consequences.has(textOf(mapping));
  return isCause ? {
   problem: problem,
   place: mapping,
   rank: 0
  } : {
   problem: problem,
   place: problem,
   rank: 1
  };
 });
 return placed.sort((left, right) => left.place.line - right.place.line || left.place.column - right.place.column || left.rank - right.rank).map(({problem: problem}) => problem);
}

function problemLine(file, {line: line, column: column, path: path, message: message}) {
 return `${shown_value_visible(file)}:${line}:${column} ${path === "" ? "" : `${path}: `}${message}`;
}

const HIDDEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{fe0e}\u{fe0f}]]/gv;

function visible_visible(text, limit) {
 const shown = cutTo(text, limit + 1).replace(/\r\n|[\n\t]/g, " ").replace(HIDDEN, escapeCodePoint);
 return cutTo(shown, limit);
}

function cutTo(text, limit) {
 return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function escapeCodePoint(character) {
 return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

const TEXT_LIMIT = 1e3;

const SPECIAL = /[&<>`*_~[\]#|\\{}:$@^!]|(?<=w)\./gi;

const BLOCK_START = /^(?:[-+=]|\d{1,9}[.)](?=\s|$))/;

const WORD = /[^\s"'(),;]+/g;

const LINKED = /@|#\d|:\/\/|www\.|(?:^|[^a-z])(?:gh|ghsa|cve)-|:[\w+-]|(?:^|[^0-9a-z])[0-9a-f]{7,40}(?:$|[^0-9a-z])/i;

function escapeMarkdown(text, limit = TEXT_LIMIT) {
 const escaped = visible_visible(text, limit).trim().replace(WORD, word => LINKED.test(word) ? linkedWord(word) : entities(word));
 return escaped.replace(BLOCK_START, start => entity(start) + start.slice(1));
}

function linkedWord(word) {
 const own = word.replace(/^([^:]+):$/, "$1");
 return `<code>${entities(own)}</code>${entities(word.slice(own.length))}`;
}

const COMMAND = /^([\s\p{Variation_Selector}]*):(?=\p{Variation_Selector}*:)/u;

const OLD_COMMAND = /#(?=\p{Variation_Selector}*#\p{Variation_Selector}*\[)/gu;

function plain(text, limit = TEXT_LIMIT) {
 return cutTo(visible_visible(text, limit).replace(COMMAND, "$1\\u{3a}").replace(OLD_COMMAND, "\\u{23}"), limit);
}

function entities(text) {
 return text.replace(SPECIAL, character => character === "$" || character === "@" ? `<span>${entity(character)}</span>` : entity(character));
}

function entity(text) {
 return `&#${text.charCodeAt(0)};`;
}

class ConfigurationError extends Error {
 file;
 line;
 constructor(message, place = {}) {
  super(message);
  this.name = "ConfigurationError";
  this.file = place.file;
  this.line = place.line;
 }
}

function reportFailure(gate, runner, error) {
 const isOwn = isMistake(error);
 const message = plainLines(error instanceof Error ? error.message : String(error));
 const headline = isOwn ? `Invalid configuration: ${message}` : `Defect in ${gate}: ${message}`;
 const title = `${gate}: nothing was judged`;
 const sinks = [ () => runner.setOutput("status", "inconclusive"), () => runner.setOutput("blocking", "true"), () => runner.setOutput("failed-checks", JSON.stringify([ isOwn ? "configuration" : "defect" ])), () => runner.setOutput("headline", oneLine(headline)), () => runner.writeSummary(summaryOf(title, headline)), ...placesOf(error).map(place => () => runner.annotate({
  level: "error",
  title: title,
  message: headline,
  ...place
 })), ...isOwn ? [] : [ () => runner.log(defectReport(error, message)) ] ];
 for (const sink of sinks) attempt(sink);
}

function isMistake(error) {
 return error instanceof ConfigurationError || error instanceof PolicyError || isRefusal(error);
}

function attempt(sink) {
 try {
  sink();
 } catch {}
}

function isRefusal(error) {
 return error instanceof Error && ("syscall" in error || "code" in error && error.code === "ERR_STRING_TOO_LONG");
}

function summaryOf(title, headline) {
 const lines = headline.split("\n").map(line => escapeMarkdown(line));
 return `## ❓ ${escapeMarkdown(title)}\n\n${lines.join("<br>\n")}\n`;
}

function defectReport(error, message) {
 const stack = plainLines(error instanceof Error ? error.stack ?? message : message);
 return [ stack, "This is a defect of the gate, not of your change. Please report it with the lines above:", "https://github.com/governance-gates/governance-gates/issues" ].join("\n");
}

function oneLine(headline) {
 const [first = "", ...more] = headline.split("\n");
 return more.length === 0 ? first : `${first} (and ${more.length} more)`;
}

function plainLines(text) {
 return text.split("\n").map(line => plain(line)).join("\n");
}

const MAX_ERROR_ANNOTATIONS = 10;

function placesOf(error) {
 if (error instanceof PolicyError) {
  const [first, ...more] = error.problems.slice(0, MAX_ERROR_ANNOTATIONS);
  if (first === void 0) return [ {} ];
  return [ {
   file: error.file,
   line: first.line
  }, ...more.map(problem => placeOf(error.file, problem)) ];
 }
 if (!(error instanceof ConfigurationError) || error.file === void 0) return [ {} ];
 return [ {
  file: error.file,
  ...error.line === void 0 ? {} : {
   line: error.line
  }
 } ];
}

function placeOf(file, {line: line, path: path, message: message}) {
 return {
  file: file,
  line: line,
  message: plain(path === "" ? message : `${path}: ${message}`)
 };
}

function latestOfCells(artifacts) {
 const cells = Map.groupBy(withoutFormerCells(artifacts), ({manifest: manifest}) => keyOf(manifest));
 const latest = [ ...cells.values() ].flatMap(own => {
  const last = Math.max(...own.map(attemptOf));
  return own.filter(artifact => attemptOf(artifact) === last);
 });
 return latest.sort(({manifest: left}, {manifest: right}) => compareTexts(left.producer.job, right.producer.job) || compareTexts(left.name, right.name) || left.cell.index - right.cell.index);
}

function withoutFormerCells(artifacts) {
 const jobs = Map.groupBy(artifacts, ({manifest: manifest}) => jobKeyOf(manifest));
 return [ ...jobs.values() ].flatMap(own => {
  const attempts = [ ...Map.groupBy(own, attemptOf) ].flatMap(([attempt, ofAttempt]) => {
   const total = Math.max(...ofAttempt.map(({manifest: manifest}) => manifest.cell.total));
   const isWhole = new Set(ofAttempt.map(({manifest: manifest}) => manifest.cell.index)).size === total;
   return isWhole ? [ {
    attempt: attempt,
    total: total
   } ] : [];
  });
  return own.filter(artifact => !attempts.some(({attempt: attempt, total: total}) => attempt > attemptOf(artifact) && artifact.manifest.cell.index >= total));
 });
}

function compareTexts(left, right) {
 return left < right ? -1 : left > right ? 1 : 0;
}

function keyOf({name: name, producer: producer, cell: cell}) {
 return JSON.stringify([ name, producer.runId, producer.job, cell.index ]);
}

function jobKeyOf({name: name, producer: producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function attemptOf({manifest: manifest}) {
 return manifest.producer.runAttempt;
}

function absentCells(manifests) {
 const jobs = Map.groupBy(manifests, jobKeyOf);
 return [ ...jobs.values() ].flatMap(own => {
  const total = Math.max(...own.map(({cell: cell}) => cell.total));
  const present = new Set(own.map(({cell: cell}) => cell.index));
  const job = own[0]?.producer.job ?? "";
  return Array.from({
   length: total
  }, (_, index) => ({
   job: job,
   index: index,
   total: total
  })).filter(({index: index}) => !present.has(index));
 });
}

function cellShortfalls(manifests) {
 const jobs = Map.groupBy(manifests, jobKey);
 return [ ...jobs.values() ].flatMap(own => {
  const campaigns = [ ...new Set(own.flatMap(campaignsOf)) ].sort();
  const gates = [ ...new Set(own.flatMap(gatesOf)) ].sort();
  return [ ...absentCells(own).map(cell => ({
   kind: "absent",
   ...cell,
   label: "",
   campaigns: campaigns,
   gates: gates
  })), ...own.flatMap(manifest => lostOrConflict(manifest, own, {
   campaigns: campaigns,
   gates: gates
  })), ...own.filter(manifest => isEmpty(manifest, own)).map(manifest => ({
   kind: "empty",
   ...nameOf(manifest),
   campaigns: campaigns,
   gates: gates
  })), ...own.flatMap(manifest => missingGlobs(manifest, own)), ...own.flatMap(missingGates) ];
 });
}

function jobKey({name: name, producer: producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function campaignsOf({asked: asked, files: files}) {
 const delivered = files.filter(({role: role}) => role === "evidence").flatMap(({campaign: campaign, campaigns: campaigns}) => campaigns ?? [ campaign ?? "" ]);
 return [ ...(asked?.evidence ?? []).map(({campaign: campaign}) => campaign ?? ""), ...delivered ];
}

function gatesOf({asked: asked, files: files}) {
 return [ ...asked?.gates ?? [], ...deliveredGates(files) ];
}

function deliveredGates(files) {
 return files.flatMap(({role: role, gate: gate}) => role === "verdict" && gate !== void 0 ? [ gate ] : []);
}

function nameOf({producer: producer, cell: cell}) {
 return {
  job: producer.job,
  index: cell.index,
  total: cell.total,
  label: cell.label === "" ? producer.os : cell.label
 };
}

function lostOrConflict(manifest, own, concerned) {
 const {lost: lost, producer: producer, cell: cell} = manifest;
 if (lost !== void 0) return [ {
  kind: "lost",
  ...nameOf(manifest),
  ...concerned,
  ...lost
 } ];
 const isConflict = own.some(other => other !== manifest && (other.cell.index === cell.index || other.cell.total !== cell.total && other.producer.runAttempt === producer.runAttempt));
 return isConflict ? [ {
  kind: "conflict",
  ...nameOf(manifest),
  ...concerned
 } ] : [];
}

function isEmpty({files: files, asked: asked, lost: lost}, own) {
 const isAsked = asked !== void 0 && asked.evidence.length + asked.gates.length > 0;
 return files.length === 0 && lost === void 0 && !isAsked && own.some(other => other.files.length > 0);
}

function missingGlobs(manifest, own) {
 if (manifest.lost !== void 0) return [];
 const missing = (manifest.asked?.evidence ?? []).filter(({files: files, optional: optional}) => files === 0 && !optional);
 return missing.flatMap(asked => {
  const isLeftByOthers = own.some(other => other.asked?.evidence.some(each => isLeft(each, asked)));
  if (!isLeftByOthers && manifest.files.length > 0) return [];
  const {glob: glob, campaign: campaign = ""} = asked;
  return [ {
   kind: "evidence",
   ...nameOf(manifest),
   campaigns: [ campaign ],
   gates: [],
   glob: glob,
   isLeftByOthers: isLeftByOthers
  } ];
 });
}

function isLeft(other, {glob: glob, campaign: campaign}) {
 return other.glob === glob && other.campaign === campaign && other.files > 0;
}

function missingGates(manifest) {
 if (manifest.lost !== void 0) return [];
 const delivered = deliveredGates(manifest.files);
 return (manifest.asked?.gates ?? []).filter(gate => !delivered.includes(gate)).map(gate => ({
  kind: "gate",
  ...nameOf(manifest),
  campaigns: [],
  gates: [ gate ],
  gate: gate
 }));
}

function shortfallText(shortfall) {
 const {index: index, total: total, label: label} = shortfall;
 const cell = `cell ${index + 1} of ${total}${label === "" ? "" : ` (${label})`}`;
 switch (shortfall.kind) {
 case "absent":
  return `${cell} left no evidence`;

 case "empty":
  return `${cell} left nothing, but other cells did`;

 case "lost":
  return `${cell} left nothing in attempt ${shortfall.runAttempt} (${shortfall.reason}); what an earlier attempt left does not count`;

 case "conflict":
  return `${cell} was saved more than once under one name: the workflow is called twice, or evidence/save is used twice`;

 case "evidence":
  {
   const [campaign = ""] = shortfall.campaigns;
   const glob = campaign === "" ? shortfall.glob : `${campaign}=${shortfall.glob}`;
   return `${cell} left no file that matches ${glob}${shortfall.isLeftByOthers ? ", but other cells did" : ""}`;
  }

 case "gate":
  return `${cell} left no verdict of ${shortfall.gate}`;
 }
}

function shortfallRemedy(shortfalls) {
 if (shortfalls.some(({kind: kind}) => kind === "conflict")) return "set a different input name in each call of the workflow, and in each use of evidence/save in a job";
 const isGlob = shortfalls.some(({kind: kind}) => kind === "evidence");
 const isGate = shortfalls.some(({kind: kind}) => kind === "gate");
 return [ "find out why the cell stopped before it wrote or saved this, and run it again", ...isGlob ? [ "if the cell is not supposed to leave such a file, write ? before the glob in the input evidence of evidence/save, or give that cell only its own globs" ] : [], ...isGate ? [ "if the cell is not supposed to run the gate, remove it from the input gates of evidence/save there" ] : [] ].join("; ");
}

const star_pattern_ANY_NUMBER = Symbol("any number");

function matchesItems(pattern, items) {
 let [at, index, star, taken] = [ 0, 0, -1, 0 ];
 while (index < items.length) {
  const accepts = pattern[at];
  const item = items[index];
  if (accepts === star_pattern_ANY_NUMBER) {
   star = at++;
   taken = index;
  } else if (accepts !== void 0 && item !== void 0 && accepts(item)) {
   at++;
   index++;
  } else if (star >= 0) {
   at = star + 1;
   index = ++taken;
  } else return false;
 }
 while (pattern[at] === star_pattern_ANY_NUMBER) at++;
 return at === pattern.length;
}

function exactItem(wanted) {
 return item => item === wanted;
}

function matchesName(pattern, name) {
 const star = pattern.indexOf("*");
 if (star === -1) return pattern === name;
 if (pattern[star - 1] !== "\\" && !name.startsWith(pattern.slice(0, star))) return false;
 return matchesItems(name_pattern_placesOf(pattern), name);
}

function name_pattern_placesOf(pattern) {
 return Array.from(pattern.match(/\\\*|[\s\S]/g) ?? [], sign => sign === "*" ? star_pattern_ANY_NUMBER : exactItem(sign === "\\*" ? "*" : sign));
}

function artifactPattern(name) {
 const pattern = name.replaceAll(/[^A-Za-z0-9_*-]+/g, "-");
 return artifact => {
  const [own = "", ...rest] = artifact.split(".");
  return NAME.test(own) && matchesName(pattern, own) && REST.test(rest.join("."));
 };
}

const NAME = /^[A-Za-z0-9_-]*$/;

const REST = /^[A-Za-z0-9_-]+\.\d{1,3}-of-\d{1,3}\.\d{1,6}$/;

const REMEDY = "write needs: $" + "{{ toJSON(needs) }}";

function readNeeds(given) {
 if (given === "") return;
 const jobs = parsed(given);
 if (typeof jobs !== "object" || jobs === null || Array.isArray(jobs)) throw new ConfigurationError(`input needs: not a JSON object of jobs: ${REMEDY}`);
 return new Map(Object.entries(jobs).map(([name, job]) => [ name, resultOf(name, job) ]));
}

function resultOf(name, job) {
 const result = typeof job === "object" && job !== null && "result" in job ? job.result : void 0;
 if (typeof result === "string") return result;
 throw new ConfigurationError(`input needs: job ${JSON.stringify(name)} has no result: ${REMEDY}`);
}

function parsed(text) {
 try {
  return JSON.parse(text);
 } catch {
  return;
 }
}

const BADNESS = [ "success", "cancelled", "failure" ];

function resultOfJob(needs, job) {
 const own = needs.get(job);
 if (own !== void 0) return own;
 const worst = Math.max(...[ ...needs.values() ].map(result => BADNESS.indexOf(result)));
 return BADNESS[worst];
}

async function attemptFacts(source, manifests) {
 const {runAttempt: runAttempt} = source;
 const resultOf = job => resultIn(source, job);
 const isInDoubt = manifests.some(({producer: producer}) => producer.runAttempt < runAttempt && resultOf(producer.job) !== "success");
 const answer = isInDoubt ? await (source.askJobs?.()) : void 0;
 const jobs = answer?.kind === "answered" ? answer.value : void 0;
 return {
  runAttempt: runAttempt,
  resultOf: resultOf,
  conclusionOf: ({jobRun: jobRun}) => jobs && conclusionIn(jobs, jobRun?.checkRun)
 };
}

function resultIn({conclusion: conclusion, needs: needs}, job) {
 if (needs !== void 0) return resultOfJob(needs, job);
 return conclusion === null ? "no result yet" : conclusion;
}

function conclusionIn({all: all, latest: latest}, checkRun) {
 const name = all.find(({id: id}) => id === checkRun)?.name;
 const own = latest.filter(job => job.name === name);
 if (own.length === 0) return;
 const bad = own.find(({conclusion: conclusion}) => conclusion !== "success");
 return bad === void 0 ? "success" : bad.conclusion ?? "no result yet";
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const BRANCH = "refs/heads/";

function branchOf({GITHUB_REF: ref = ""}) {
 return ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : void 0;
}

function defaultBranchOf(env) {
 const told = event_text(property(property(eventPayload(env), "repository"), "default_branch"));
 if (told !== "" || env["GITHUB_EVENT_NAME"] !== "schedule") return told;
 return branchOf(env) ?? "";
}

function isSha(value) {
 return typeof value === "string" && SHA.test(value);
}

function eventPayload({GITHUB_EVENT_PATH: path = ""}) {
 try {
  return JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
 } catch {
  return;
 }
}

function property(value, key) {
 return typeof value === "object" && value !== null ? value[key] : void 0;
}

function event_text(value) {
 return typeof value === "string" ? value : "";
}

const TRUSTED_EVENTS = new Set([ "push", "schedule", "workflow_dispatch" ]);

function isTrusted(run, place) {
 return run.conclusion === "success" && isFrom(run, place);
}

function isFrom(run, {repository: repository, branch: branch, workflow: workflow}) {
 return run.conclusion !== null && TRUSTED_EVENTS.has(run.event) && run.headRepository === repository && run.branch === branch && (run.workflowRef === void 0 || [ branch, `refs/heads/${branch}` ].includes(run.workflowRef)) && (workflow === void 0 || run.workflow === `.github/workflows/${workflow}`);
}

function isOfBranch({producer: producer}, branch) {
 return producer.ref === `refs/heads/${branch}`;
}

async function findRun({source: source, token: token}, repository, {branches: branches, passedOver: passedOver, open: open}) {
 if (source.kind === "this-run") return {
  kind: "this-run",
  trusted: false
 };
 if (token === "") return {
  kind: "none",
  reason: "finding other runs needs a token: set the input github-token"
 };
 const runs = await open();
 const asking = {
  repository: repository,
  branches: branches,
  passedOver: passedOver
 };
 switch (source.kind) {
 case "last-success":
  return await lastSuccess(runs, source, asking);

 case "last-run":
  return await lastRun(runs, source, asking);

 case "run":
  return await runByNumber(runs, source, asking);
 }
}

async function runByNumber(runs, {runId: runId, workflow: workflow}, {repository: repository, branches: branches}) {
 const found = await runs.run(runId);
 if (found.kind === "refused") return none(found);
 const {value: run} = found;
 const branch = branches.base?.branch ?? branches.defaultBranch;
 if (!isTrusted(run, {
  repository: repository,
  branch: branch,
  workflow: workflow
 })) return {
  kind: "run",
  run: run,
  branch: branch,
  trusted: false,
  hasHistory: false
 };
 const isOnBranch = await runs.isOnBranch(run.commit, branch);
 const trusted = isOnBranch.kind === "answered" && isOnBranch.value;
 return {
  kind: "run",
  run: run,
  branch: branch,
  trusted: trusted,
  hasHistory: trusted
 };
}

async function lastSuccess(runs, source, {repository: repository, branches: branches, passedOver: passedOver}) {
 const branch = source.branch ?? branches.base?.branch ?? branches.defaultBranch;
 if (branch === "") return {
  kind: "none",
  reason: "the event names no branch: set the input branch"
 };
 const commit = source.at === "merge-base" ? await mergeBase(runs, branches) : void 0;
 if (typeof commit === "object") return commit;
 const query = {
  workflow: source.workflow,
  branch: branch,
  status: "success",
  ...commit === void 0 ? {} : {
   commit: commit
  }
 };
 const {workflow: workflow} = source;
 const place = {
  repository: repository,
  branch: branch,
  workflow: workflow
 };
 const found = await runs.newest(query, run => !passedOver.has(run.id) && isTrusted(run, place));
 if (found.kind === "refused") return none(found);
 const where = commit === void 0 ? `on ${branch}` : `of ${commit} on ${branch}`;
 return found.value === void 0 ? {
  kind: "none",
  reason: `${source.workflow} has no successful run ${where} that can be trusted: it must be in this repository, started by a push, a schedule or by hand, and its commit must be on the branch (checking that needs permissions: { contents: read })`
 } : {
  kind: "run",
  run: found.value,
  branch: branch,
  trusted: true,
  hasHistory: true
 };
}

async function lastRun(runs, source, {repository: repository, branches: branches, passedOver: passedOver}) {
 const {workflow: workflow} = source;
 const branch = source.branch ?? branches.defaultBranch;
 if (branch === "") return {
  kind: "none",
  reason: "the event names no branch: set the input branch"
 };
 const place = {
  repository: repository,
  branch: branch,
  workflow: workflow
 };
 const found = await runs.newest({
  workflow: workflow,
  branch: branch,
  status: "completed"
 }, run => !passedOver.has(run.id) && isFrom(run, place));
 if (found.kind === "refused") return none(found);
 return found.value === void 0 ? {
  kind: "none",
  reason: `${workflow} has no run on ${branch} that has ended and can be trusted: it must be in this repository, started by a push, a schedule or by hand`
 } : {
  kind: "run",
  run: found.value,
  branch: branch,
  trusted: false,
  hasHistory: true
 };
}

async function mergeBase(runs, {base: base, head: head}) {
 if (base === void 0 || head === void 0) return {
  kind: "none",
  reason: "only a pull request has a merge base: remove at: merge-base"
 };
 const found = await runs.mergeBase(base.sha, head);
 return found.kind === "refused" ? none(found) : found.value;
}

function none({reason: reason, remedy: remedy}) {
 return {
  kind: "none",
  reason: `${reason}: ${remedy}`
 };
}

function eventBranches({env: env}) {
 const event = eventPayload(env);
 const pull = property(event, "pull_request");
 const base = property(pull, "base");
 const [branch, sha] = [ property(base, "ref"), property(base, "sha") ];
 const head = property(property(pull, "head"), "sha");
 return {
  defaultBranch: defaultBranchOf(env),
  base: typeof branch === "string" && isSha(sha) ? {
   branch: branch,
   sha: sha
  } : void 0,
  head: isSha(head) ? head : void 0
 };
}

function jobFolders({env: env}) {
 const workspace = (0, external_node_path_.resolve)(env["GITHUB_WORKSPACE"] ?? ".");
 const temporary = (0, external_node_path_.resolve)(workspace, env["RUNNER_TEMP"] ?? "governance-out");
 return {
  workspace: workspace,
  gateFolder: (0, external_node_path_.resolve)(temporary, "governance")
 };
}

function inputLines(runner, name) {
 return runner.input(name).split("\n").map(line => line.trim()).filter(line => line !== "");
}

function evidenceGlob(line) {
 const isOptional = line.startsWith("?");
 const rest = isOptional ? line.slice(1).trim() : line;
 const [, campaign, glob] = /^([a-z0-9][a-z0-9-]*)=(.+)$/.exec(rest) ?? [];
 return {
  glob: glob ?? rest,
  campaign: campaign,
  isOptional: isOptional
 };
}

function readRestoreInputs(runner) {
 const {workspace: workspace} = jobFolders(runner);
 const cells = runner.input("expected-cells");
 const directory = (0, external_node_path_.resolve)(workspace, runner.input("working-directory") || ".");
 return {
  source: readSource(runner),
  name: runner.input("name") || "governance",
  workspace: workspace,
  directory: directory,
  target: readTarget(runner.input("path") || "governance-evidence", {
   workspace: workspace,
   directory: directory
  }),
  expectedCells: cells === "" ? void 0 : whole("expected-cells", cells),
  evidence: inputLines(runner, "evidence").map(evidenceGlob),
  needs: readNeeds(runner.input("needs")),
  limits: {
   bytes: whole("max-bytes", runner.input("max-bytes") || "1000000000"),
   files: whole("max-files", runner.input("max-files") || "10000")
  },
  token: runner.input("github-token")
 };
}

function readSource(runner) {
 const from = runner.input("from") || "this-run";
 switch (from) {
 case "this-run":
  return {
   kind: "this-run"
  };

 case "run":
  return {
   kind: "run",
   runId: whole("run-id", runner.input("run-id")),
   workflow: runner.input("workflow") === "" ? void 0 : workflowName(runner.input("workflow"))
  };

 case "last-success":
  return inputs_lastSuccess(runner);

 case "last-run":
  return {
   kind: "last-run",
   workflow: workflowOf(runner),
   branch: runner.input("branch") || void 0
  };

 default:
  throw new ConfigurationError(`input from: ${JSON.stringify(from)} is not a known value: write this-run, run, last-success or last-run`);
 }
}

function inputs_lastSuccess(runner) {
 const workflow = workflowOf(runner);
 const at = runner.input("at") || "latest";
 if (at !== "latest" && at !== "merge-base") throw new ConfigurationError(`input at: ${JSON.stringify(at)} is not a known value: write latest or merge-base`);
 const branch = runner.input("branch");
 return {
  kind: "last-success",
  workflow: workflow,
  branch: branch === "" ? void 0 : branch,
  at: at
 };
}

function workflowOf(runner) {
 return workflowName(runner.input("workflow") || ownWorkflow(runner));
}

function workflowName(given) {
 if (/^[\w.-]{1,100}\.ya?ml$/.test(given)) return given;
 throw new ConfigurationError(`input workflow: ${JSON.stringify(given)} is not a workflow file: write its name, such as ci.yml`);
}

function ownWorkflow({env: env}) {
 return /\/\.github\/workflows\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? "";
}

function whole(name, given) {
 const value = /^[1-9]\d{0,14}$/.test(given) ? Number(given) : Number.NaN;
 if (Number.isSafeInteger(value)) return value;
 throw new ConfigurationError(`input ${name}: ${JSON.stringify(given)} is not a whole number of at least 1: write one, such as 42`);
}

function readTarget(path, {workspace: workspace, directory: directory}) {
 const target = (0, external_node_path_.resolve)(directory, path);
 const below = (0, external_node_path_.relative)(workspace, target);
 if (below === "" || below === ".." || below.startsWith(`..${external_node_path_.sep}`) || (0, 
 external_node_path_.isAbsolute)(below)) throw new ConfigurationError(`input path: ${JSON.stringify(path)} is not a folder inside the workspace: name one`);
 if (!isUnlinked(workspace, target)) throw new ConfigurationError(`input path: ${JSON.stringify(path)} is behind a link: name another folder`);
 if ((0, external_node_fs_.existsSync)(target) && (0, external_node_fs_.readdirSync)(target).length > 0) throw new ConfigurationError(`input path: ${JSON.stringify(path)} is not empty, and its files could be mistaken for restored evidence: name another folder`);
 return target;
}

function isUnlinked(workspace, target) {
 const root = (0, external_node_fs_.realpathSync)(workspace);
 let known = target;
 while (!(0, external_node_fs_.existsSync)(known) && known !== workspace) known = (0, 
 external_node_path_.resolve)(known, "..");
 return (0, external_node_fs_.realpathSync)(known) === (0, external_node_path_.resolve)(root, (0, 
 external_node_path_.relative)(workspace, known));
}

function outcomeLines(manifests) {
 const steps = manifests.flatMap(({steps: own}) => own ?? []);
 if (steps.length > 0 && steps.every(({outcome: outcome}) => outcome === "success")) return [ "success" ];
 return steps.map(({name: name, outcome: outcome}) => name === void 0 ? outcome : `${name}=${outcome}`);
}

function outputsOf({path: path, gatePath: gatePath, artifacts: artifacts, trusted: trusted, passed: passed, hasHistory: hasHistory, evidence: evidence}) {
 const manifests = artifacts.map(({manifest: manifest}) => manifest);
 const shortfalls = cellShortfalls(manifests);
 const trustedFile = (role, name) => trusted ? fileOf(artifacts, role, name) ?? "" : "";
 const baselineOf = gate => trusted ? fileOf(passing(artifacts, gate, passed), "baseline", `${gate}.baseline.json`) ?? "" : "";
 return {
  found: String(artifacts.length > 0),
  path: path,
  verdicts: external_node_path_.posix.join(path, "**/*.verdict.json"),
  evidence: [ ...new Set([ ...evidenceGlobs(gatePath, manifests), ...emptyGlobs(gatePath, manifests, evidence) ]) ].join("\n"),
  "committed-evidence": committedFiles(gatePath, artifacts).join("\n"),
  "conformance-baseline": joined(gatePath, baselineOf("conformance-gate")),
  "performance-baseline": joined(gatePath, baselineOf("perf-budget")),
  "performance-history": joined(gatePath, trustedFile("history", "perf-budget.history.jsonl")),
  "incident-history": joined(gatePath, hasHistory ? fileOf(artifacts, "history", "incident-response.history.jsonl") ?? "" : ""),
  cells: JSON.stringify(manifests.filter(({lost: lost}) => lost === void 0).map(({producer: {job: job}, cell: cell}) => ({
   job: job,
   ...cell
  }))),
  "absent-cells": JSON.stringify(shortfalls.filter(({kind: kind}) => kind === "absent" || kind === "lost").map(({job: job, index: index, total: total}) => ({
   job: job,
   index: index,
   total: total
  }))),
  shortfalls: JSON.stringify(shortfalls),
  outcome: outcomeLines(manifests).join("\n")
 };
}

function joined(path, file) {
 return file === "" ? "" : external_node_path_.posix.join(path, file);
}

function unpassedBaselines({artifacts: artifacts, passed: passed}) {
 return BASELINE_GATES.filter(gate => {
  const all = from => fileOf(from, "baseline", `${gate}.baseline.json`);
  return all(artifacts) !== void 0 && all(passing(artifacts, gate, passed)) === void 0;
 });
}

const BASELINE_GATES = [ "conformance-gate", "perf-budget" ];

function passing(artifacts, gate, passed) {
 const own = artifacts.filter(each => fileOf([ each ], "baseline", `${gate}.baseline.json`) !== void 0);
 return own.every(({folder: folder}) => passed(folder, gate)) ? own : [];
}

function fileOf(artifacts, role, name) {
 for (const {folder: folder, manifest: manifest} of artifacts) {
  const found = manifest.files.find(file => file.role === role && external_node_path_.posix.basename(file.path) === name);
  if (found !== void 0) return external_node_path_.posix.join(folder, found.path);
 }
 return;
}

function committedFiles(path, artifacts) {
 return artifacts.flatMap(({folder: folder, manifest: manifest}) => manifest.files.filter(({committed: committed}) => committed === true).map(file => external_node_path_.posix.join(path, folder, file.path)));
}

function evidenceGlobs(path, manifests) {
 const evidence = manifests.flatMap(({files: files}) => files.filter(({role: role}) => role === "evidence"));
 return evidence.flatMap(({path: file, campaign: campaign = "", campaigns: campaigns = [ campaign ]}) => campaigns.map(name => line(name, external_node_path_.posix.join(path, "*", escaped(file)))));
}

function emptyGlobs(path, manifests, evidence) {
 const asked = manifests.flatMap(({asked: own}) => own?.evidence ?? []);
 const left = asked.filter(({files: files}) => files > 0);
 const lines = new Set(left.map(({glob: glob, campaign: campaign}) => line(campaign, glob)));
 const empty = [ ...asked.map(emptyOf), ...evidence ].filter(({glob: glob, campaign: campaign}) => !lines.has(line(campaign, glob)));
 const needed = empty.filter(({isOptional: isOptional}) => !isOptional);
 const served = new Set([ ...left, ...needed ].map(({campaign: campaign}) => campaign));
 return [ ...needed, ...empty.filter(({campaign: campaign}) => !served.has(campaign)) ].map(({glob: glob, campaign: campaign}) => line(campaign, external_node_path_.posix.join(path, "*", "evidence", glob)));
}

function emptyOf({glob: glob, campaign: campaign, optional: optional}) {
 return {
  glob: glob,
  campaign: campaign,
  isOptional: optional === true
 };
}

function line(campaign, glob) {
 return campaign === void 0 || campaign === "" ? glob : `${campaign}=${glob}`;
}

function escaped(name) {
 return name.replace(/[*?[\]{}()!+@]/g, "?");
}

const UNKNOWN_RULE = "unknown";

function inCurrentForm(document) {
 if (!isObject(document)) return document;
 const {policy: policy, rules: rules = {}, checks: checks, ...rest} = document;
 if (!isPolicy(policy) || !isOrigin(rules) || "notes" in document) return document;
 if (!Array.isArray(checks) || !checks.every(isEarlierCheck)) return document;
 return {
  ...rest,
  rules: {
   ...rules,
   ...policy
  },
  notes: [],
  checks: checks.map(currentCheck)
 };
}

function isObject(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOnly(value, ...keys) {
 return Object.keys(value).every(key => keys.includes(key));
}

function isPolicy(value) {
 return isObject(value) && hasOnly(value, "path", "sha256");
}

function isOrigin(value) {
 return isObject(value) && hasOnly(value, "branch", "commit");
}

function isEarlierCheck(value) {
 if (!isObject(value) || "scope" in value) return false;
 const {actual: actual, expected: expected, unit: unit = "", rule: rule = ""} = value;
 const isAmount = actual === null || typeof actual === "number" || typeof actual === "string";
 return isAmount && [ expected, unit, rule ].every(each => typeof each === "string");
}

function currentCheck({rule: _, unit: unit, actual: actual, expected: expected, ...rest}) {
 const scope = {};
 const measure = unit === void 0 ? {} : {
  unit: unit
 };
 const value = actual === null ? null : {
  value: actual,
  ...measure
 };
 const limit = {
  operator: "is",
  limit: expected,
  ...measure
 };
 return {
  ...rest,
  rule: UNKNOWN_RULE,
  scope: scope,
  actual: value,
  expected: limit
 };
}

const CHECK_STATUSES = [ "fail", "inconclusive", "warn", "pass", "skipped" ];

function worstStatus(statuses) {
 let worst;
 for (const status of statuses) if (worst === void 0 || compareStatuses(status, worst) < 0) worst = status;
 return worst;
}

function compareStatuses(left, right) {
 return CHECK_STATUSES.indexOf(left) - CHECK_STATUSES.indexOf(right);
}

const VERDICT_SCHEMA = "governance.verdict/v1";

function statusOf(checks) {
 const worst = worstStatus(checks.map(({status: status}) => status));
 if (worst === void 0 || worst === "skipped") return "inconclusive";
 return worst === "warn" ? "pass" : worst;
}

function isBlocking(checks, mode) {
 const status = statusOf(checks);
 if (status === "pass" || mode === "observe") return false;
 return mode === "strict" || status === "inconclusive" || checks.some(check => check.status === "inconclusive");
}

function getEnumValues(entries) {
 const numericValues = Object.values(entries).filter(v => typeof v === "number");
 const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
 return values;
}

function jsonStringifyReplacer(_, value) {
 if (typeof value === "bigint") return value.toString();
 return value;
}

class Cached {
 constructor(getter) {
  this._getter = getter;
  this._value = void 0;
 }
 get value() {
  const getter = this._getter;
  if (getter !== void 0) {
   this._value = getter();
   this._getter = void 0;
  }
  return this._value;
 }
}

function cached(getter) {
 return new Cached(getter);
}

function nullish(input) {
 return input === null || input === void 0;
}

function cleanRegex(source) {
 const start = source.startsWith("^") ? 1 : 0;
 const end = source.endsWith("$") ? source.length - 1 : source.length;
 return source.slice(start, end);
}

null && Symbol("evaluating");

function assignProp(target, prop, value) {
 Object.defineProperty(target, prop, {
  value: value,
  writable: true,
  enumerable: true,
  configurable: true
 });
}

const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};

function util_isObject(data) {
 return typeof data === "object" && data !== null && !Array.isArray(data);
}

null && cached(() => {
 if (globalConfig.jitless) return false;
 if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
 try {
  const F = Function;
  new F("");
  return true;
 } catch (_) {
  return false;
 }
});

const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);

function escapeRegex(str) {
 return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function clone(inst, def, params) {
 const cl = new inst._zod.constr(def ?? inst._zod.def);
 if (!def || params?.parent) cl._zod.parent = inst;
 return cl;
}

function normalizeParams(_params) {
 const params = _params;
 if (!params) return {};
 if (typeof params === "string") return {
  error: () => params
 };
 if (params?.message !== void 0) {
  if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
  params.error = params.message;
 }
 delete params.message;
 if (typeof params.error === "string") return {
  ...params,
  error: () => params.error
 };
 return params;
}

function optionalKeys(shape) {
 return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}

const NUMBER_FORMAT_RANGES = (() => ({
 safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
 int32: [ -2147483648, 2147483647 ],
 uint32: [ 0, 4294967295 ],
 float32: [ -34028234663852886e22, 34028234663852886e22 ],
 float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
}))();

function aborted(x, startIndex = 0) {
 if (x.aborted === true) return true;
 for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
 return false;
}

function explicitlyAborted(x, startIndex = 0) {
 if (x.aborted === true) return true;
 for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
 return false;
}

function prefixIssues(path, issues) {
 return issues.map(iss => {
  var _a;
  (_a = iss).path ?? (_a.path = []);
  iss.path.unshift(path);
  return iss;
 });
}

function unwrapMessage(message) {
 return typeof message === "string" ? message : message?.message;
}

function sizeCaps(defChecks) {
 const caps = [];
 for (const ch of defChecks ?? []) {
  const d = ch._zod.def;
  if (!/_(length|size)$|_equals$/.test(d.check)) break;
  const max = d.maximum ?? d.length ?? d.size;
  if (max >= 0) caps.push([ max, ch ]);
 }
 return caps;
}

function attachSchema(issues, start, inst) {
 var _a;
 for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}

function finalizeIssue(iss, ctx, config) {
 var _a;
 const traits = iss.inst?._zod?.traits;
 if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
 const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
 const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
 const full = {};
 for (const k of Object.keys(iss)) {
  if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
  full[k] = iss[k];
 }
 full.path ?? (full.path = []);
 full.message = message;
 if (ctx?.reportInput) full.input = iss.input;
 return full;
}

const highSurrogate = /[\uD800-\uDBFF]/;

function codePointLength(str) {
 const units = str.length;
 if (!highSurrogate.test(str)) return units;
 let count = units;
 for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
  count--;
  i++;
 }
 return count;
}

function getLengthableOrigin(input) {
 if (Array.isArray(input)) return "array";
 if (typeof input === "string") return "string";
 return "unknown";
}

function members(proto, table) {
 for (const key in table) {
  const desc = Object.getOwnPropertyDescriptor(table, key);
  if (desc.get) Object.defineProperty(proto, key, {
   ...desc,
   enumerable: false
  }); else defineBound(proto, key, desc.value);
 }
}

function own(inst, key, value, enumerable = true) {
 Object.defineProperty(inst, key, {
  configurable: true,
  writable: true,
  enumerable: enumerable,
  value: value
 });
 return value;
}

function hide(inst, key, value) {
 return own(inst, key, value, false);
}

function defineBound(proto, key, fn) {
 Object.defineProperty(proto, key, {
  configurable: true,
  get() {
   return this == null ? fn : own(this, key, fn.bind(this));
  },
  set(value) {
   own(this, key, value);
  }
 });
}

function claim(inst, sentinel) {
 const proto = Object.getPrototypeOf(inst);
 return sentinel in proto ? void 0 : proto;
}

let installing;

let broke = false;

const breaker = {
 configurable: true,
 get() {
  broke = true;
  return;
 }
};

function defineLazyInternal(inst, key, compute) {
 const proto = Object.getPrototypeOf(inst._zod);
 if (key in proto && installing !== inst._zod) {
  installing = void 0;
  return;
 }
 installing = inst._zod;
 Object.defineProperty(proto, key, {
  configurable: true,
  get() {
   Object.defineProperty(this, key, breaker);
   const outer = broke;
   broke = false;
   try {
    const value = compute(this);
    if (broke) delete this[key]; else Object.defineProperty(this, key, {
     configurable: true,
     writable: true,
     value: value
    });
    broke = broke || outer;
    return value;
   } catch (err) {
    delete this[key];
    broke = broke || outer;
    throw err;
   }
  },
  set(value) {
   Object.defineProperty(this, key, {
    configurable: true,
    writable: true,
    value: value
   });
  }
 });
}

function installLazyProp(inst, key, make, enumerable) {
 const proto = claim(inst, key);
 if (!proto) return;
 Object.defineProperty(proto, key, {
  configurable: true,
  get() {
   const desc = {
    configurable: true,
    writable: true,
    enumerable: enumerable,
    value: void 0
   };
   Object.defineProperty(this, key, desc);
   desc.value = make(this);
   Object.defineProperty(this, key, desc);
   return desc.value;
  },
  set(value) {
   Object.defineProperty(this, key, {
    configurable: true,
    writable: true,
    enumerable: enumerable,
    value: value
   });
  }
 });
}

var _a;

const _zodDesc = {
 value: void 0,
 enumerable: false
};

let _E = "captureStackTrace" in Error ? Error : null;

function newError(Definition) {
 const E = _E;
 if (E) {
  const saved = E.stackTraceLimit;
  if (typeof saved === "number") {
   try {
    E.stackTraceLimit = 0;
   } catch {
    _E = null;
    return new Definition;
   }
   try {
    return new Definition;
   } finally {
    E.stackTraceLimit = saved;
   }
  }
 }
 return new Definition;
}

function $constructor(name, initializer, proto, params) {
 const zodProto = {};
 function Internals(def) {
  this.def = def;
  this.constr = _;
  this.traits = new Set;
 }
 Internals.prototype = zodProto;
 const protoMembers = proto;
 const initialized = protoMembers && new WeakSet;
 function init(inst, def) {
  if (!inst._zod) {
   _zodDesc.value = new Internals(def);
   try {
    Object.defineProperty(inst, "_zod", _zodDesc);
   } finally {
    _zodDesc.value = void 0;
   }
  } else if (inst._zod.traits.has(name)) return;
  inst._zod.traits.add(name);
  initializer(inst, def);
  if (initialized) {
   const own = Object.getPrototypeOf(inst);
   const ctorProto = inst._zod.constr.prototype;
   let up = own;
   while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
   const target = up ?? own;
   if (!initialized.has(target)) {
    initialized.add(target);
    members(target, protoMembers);
   }
  }
  const proto = _.prototype;
  for (const k in proto) {
   if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
   if (!(k in inst)) inst[k] = proto[k].bind(inst);
  }
 }
 const Parent = params?.Parent ?? Object;
 class Definition extends Parent {}
 Object.defineProperty(Definition, "name", {
  value: name
 });
 function _(def) {
  const inst = params?.Parent ? newError(Definition) : this;
  init(inst, def);
  const deferred = inst._zod.deferred;
  if (deferred) {
   for (const fn of deferred) fn();
   inst._zod.deferred = void 0;
  }
  const pp = globalThis.__zod_globalConfig?.postProcessor;
  if (pp) pp(inst);
  return inst;
 }
 Object.defineProperty(_, "init", {
  value: init
 });
 Object.defineProperty(_, Symbol.hasInstance, {
  value: inst => {
   if (params?.Parent && inst instanceof params.Parent) return true;
   return inst?._zod?.traits?.has(name);
  }
 });
 Object.defineProperty(_, "name", {
  value: name
 });
 return _;
}

null && Symbol("zod_brand");

class $ZodAsyncError extends Error {
 constructor() {
  super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
 }
}

Error;

(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});

const core_globalConfig = globalThis.__zod_globalConfig;

function config(newConfig) {
 if (newConfig) Object.assign(core_globalConfig, newConfig);
 return core_globalConfig;
}

const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
 var _a;
 inst._zod ?? (inst._zod = {});
 inst._zod.def = def;
 (_a = inst._zod).onattach ?? (_a.onattach = []);
});

const _whenHasSize = payload => {
 const val = payload.value;
 return !util.nullish(val) && val.size !== void 0;
};

const _whenHasLength = payload => {
 const val = payload.value;
 return !nullish(val) && val.length !== void 0;
};

const numericOriginMap = {
 number: "number",
 bigint: "bigint",
 object: "date"
};

const $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
 $ZodCheck.init(inst, def);
 const origin = numericOriginMap[typeof def.value];
 inst._zod.check = payload => {
  if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
  payload.issues.push({
   origin: numericOriginMap[typeof payload.value] ?? origin,
   code: "too_big",
   maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
   input: payload.value,
   inclusive: def.inclusive,
   inst: inst,
   continue: !def.abort
  });
 };
});

const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
 $ZodCheck.init(inst, def);
 const origin = numericOriginMap[typeof def.value];
 inst._zod.check = payload => {
  if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
  payload.issues.push({
   origin: numericOriginMap[typeof payload.value] ?? origin,
   code: "too_small",
   minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
   input: payload.value,
   inclusive: def.inclusive,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
 $ZodCheck.init(inst, def);
 inst._zod.check = payload => {
  if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
  const isMultiple = typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : util.floatSafeRemainder(payload.value, def.value) === 0;
  if (isMultiple) return;
  payload.issues.push({
   origin: typeof payload.value,
   code: "not_multiple_of",
   divisor: def.value,
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
 $ZodCheck.init(inst, def);
 def.format = def.format || "float64";
 const isInt = def.format?.includes("int");
 const origin = isInt ? "int" : "number";
 const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
 inst._zod.check = payload => {
  const input = payload.value;
  if (isInt) {
   if (!Number.isInteger(input)) {
    payload.issues.push({
     expected: origin,
     format: def.format,
     code: "invalid_type",
     continue: false,
     input: input,
     inst: inst
    });
    return;
   }
   if (!Number.isSafeInteger(input)) {
    if (input > 0) payload.issues.push({
     input: input,
     code: "too_big",
     maximum: Number.MAX_SAFE_INTEGER,
     note: "Integers must be within the safe integer range.",
     inst: inst,
     origin: origin,
     inclusive: true,
     continue: !def.abort
    }); else payload.issues.push({
     input: input,
     code: "too_small",
     minimum: Number.MIN_SAFE_INTEGER,
     note: "Integers must be within the safe integer range.",
     inst: inst,
     origin: origin,
     inclusive: true,
     continue: !def.abort
    });
    return;
   }
  }
  if (input < minimum) payload.issues.push({
   origin: "number",
   input: input,
   code: "too_small",
   minimum: minimum,
   inclusive: true,
   inst: inst,
   continue: !def.abort
  });
  if (input > maximum) payload.issues.push({
   origin: "number",
   input: input,
   code: "too_big",
   maximum: maximum,
   inclusive: true,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
 $ZodCheck.init(inst, def);
 const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
 inst._zod.check = payload => {
  const input = payload.value;
  if (input < minimum) payload.issues.push({
   origin: "bigint",
   input: input,
   code: "too_small",
   minimum: minimum,
   inclusive: true,
   inst: inst,
   continue: !def.abort
  });
  if (input > maximum) payload.issues.push({
   origin: "bigint",
   input: input,
   code: "too_big",
   maximum: maximum,
   inclusive: true,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckMaxSize", (inst, def) => {
 var _a;
 $ZodCheck.init(inst, def);
 (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
 inst._zod.check = payload => {
  const input = payload.value;
  const size = input.size;
  if (size <= def.maximum) return;
  payload.issues.push({
   origin: util.getSizableOrigin(input),
   code: "too_big",
   maximum: def.maximum,
   inclusive: true,
   input: input,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckMinSize", (inst, def) => {
 var _a;
 $ZodCheck.init(inst, def);
 (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
 inst._zod.check = payload => {
  const input = payload.value;
  const size = input.size;
  if (size >= def.minimum) return;
  payload.issues.push({
   origin: util.getSizableOrigin(input),
   code: "too_small",
   minimum: def.minimum,
   inclusive: true,
   input: input,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
 var _a;
 $ZodCheck.init(inst, def);
 (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
 inst._zod.check = payload => {
  const input = payload.value;
  const size = input.size;
  if (size === def.size) return;
  const tooBig = size > def.size;
  payload.issues.push({
   origin: util.getSizableOrigin(input),
   ...tooBig ? {
    code: "too_big",
    maximum: def.size
   } : {
    code: "too_small",
    minimum: def.size
   },
   inclusive: true,
   exact: true,
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

const $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
 var _a;
 $ZodCheck.init(inst, def);
 (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
 inst._zod.check = payload => {
  const input = payload.value;
  const units = input.length;
  const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
  if (length <= def.maximum) return;
  const origin = getLengthableOrigin(input);
  payload.issues.push({
   origin: origin,
   code: "too_big",
   maximum: def.maximum,
   inclusive: true,
   input: input,
   inst: inst,
   continue: !def.abort
  });
 };
});

const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
 var _a;
 $ZodCheck.init(inst, def);
 (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
 inst._zod.check = payload => {
  const input = payload.value;
  const units = input.length;
  const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
  if (length >= def.minimum) return;
  const origin = getLengthableOrigin(input);
  payload.issues.push({
   origin: origin,
   code: "too_small",
   minimum: def.minimum,
   inclusive: true,
   input: input,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
 var _a;
 $ZodCheck.init(inst, def);
 (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
 inst._zod.check = payload => {
  const input = payload.value;
  const units = input.length;
  const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? util.codePointLength(input) : units;
  if (length === def.length) return;
  const origin = util.getLengthableOrigin(input);
  const tooBig = length > def.length;
  payload.issues.push({
   origin: origin,
   ...tooBig ? {
    code: "too_big",
    maximum: def.length
   } : {
    code: "too_small",
    minimum: def.length
   },
   inclusive: true,
   exact: true,
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
 var _a, _b;
 $ZodCheck.init(inst, def);
 if (def.pattern) (_a = inst._zod).check ?? (_a.check = payload => {
  def.pattern.lastIndex = 0;
  if (def.pattern.test(payload.value)) return;
  payload.issues.push({
   origin: "string",
   code: "invalid_format",
   format: def.format,
   input: payload.value,
   ...def.pattern ? {
    pattern: def.pattern.toString()
   } : {},
   inst: inst,
   continue: !def.abort
  });
 }); else (_b = inst._zod).check ?? (_b.check = () => {});
});

const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
 $ZodCheckStringFormat.init(inst, def);
 inst._zod.check = payload => {
  def.pattern.lastIndex = 0;
  if (def.pattern.test(payload.value)) return;
  payload.issues.push({
   origin: "string",
   code: "invalid_format",
   format: "regex",
   input: payload.value,
   pattern: def.pattern.toString(),
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckLowerCase", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.lowercase);
 $ZodCheckStringFormat.init(inst, def);
});

null && core.$constructor("$ZodCheckUpperCase", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.uppercase);
 $ZodCheckStringFormat.init(inst, def);
});

null && core.$constructor("$ZodCheckIncludes", (inst, def) => {
 $ZodCheck.init(inst, def);
 const escapedRegex = util.escapeRegex(def.includes);
 const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
 def.pattern = pattern;
 inst._zod.check = payload => {
  if (payload.value.includes(def.includes, def.position)) return;
  payload.issues.push({
   origin: "string",
   code: "invalid_format",
   format: "includes",
   includes: def.includes,
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckStartsWith", (inst, def) => {
 $ZodCheck.init(inst, def);
 const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
 def.pattern ?? (def.pattern = pattern);
 inst._zod.check = payload => {
  if (payload.value.startsWith(def.prefix)) return;
  payload.issues.push({
   origin: "string",
   code: "invalid_format",
   format: "starts_with",
   prefix: def.prefix,
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckEndsWith", (inst, def) => {
 $ZodCheck.init(inst, def);
 const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
 def.pattern ?? (def.pattern = pattern);
 inst._zod.check = payload => {
  if (payload.value.endsWith(def.suffix)) return;
  payload.issues.push({
   origin: "string",
   code: "invalid_format",
   format: "ends_with",
   suffix: def.suffix,
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

function handleCheckPropertyResult(result, payload, property) {
 if (result.issues.length) payload.issues.push(...util.prefixIssues(property, result.issues));
}

null && core.$constructor("$ZodCheckProperty", (inst, def) => {
 $ZodCheck.init(inst, def);
 inst._zod.check = payload => {
  const result = def.schema._zod.run({
   value: payload.value[def.property],
   issues: []
  }, {});
  if (result instanceof Promise) return result.then(result => handleCheckPropertyResult(result, payload, def.property));
  handleCheckPropertyResult(result, payload, def.property);
  return;
 };
});

null && core.$constructor("$ZodCheckProperties", (inst, def) => {
 $ZodCheck.init(inst, def);
 util.hide(inst, Symbol.iterator, function*() {
  yield inst;
 });
 let entries;
 inst._zod.check = payload => {
  if (payload.value == null) {
   payload.issues.push({
    expected: "object",
    code: "invalid_type",
    input: payload.value,
    inst: inst
   });
   return;
  }
  entries ?? (entries = Reflect.ownKeys(def.shape).map(key => [ key, def.shape[key] ]));
  const input = payload.value;
  let proms;
  for (const [key, schema] of entries) {
   const result = schema._zod.run({
    value: input[key],
    issues: []
   }, {});
   if (result instanceof Promise) {
    proms ?? (proms = []);
    proms.push(result.then(result => handleCheckPropertyResult(result, payload, key)));
   } else handleCheckPropertyResult(result, payload, key);
  }
  if (proms) return Promise.all(proms).then(() => {});
  return;
 };
});

null && core.$constructor("$ZodCheckMimeType", (inst, def) => {
 $ZodCheck.init(inst, def);
 const mimeSet = new Set(def.mime);
 inst._zod.check = payload => {
  if (mimeSet.has(payload.value.type)) return;
  payload.issues.push({
   code: "invalid_value",
   values: def.mime,
   input: payload.value.type,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCheckOverwrite", (inst, def) => {
 $ZodCheck.init(inst, def);
 inst._zod.check = payload => {
  payload.value = def.tx(payload.value);
 };
});

const uuid = version => {
 if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
 return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};

null && uuid(4);

null && uuid(6);

null && uuid(7);

const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;

function regexes_anchor(source) {
 return new RegExp(`^${source}$`);
}

null && regexes_anchor(dateSource);

function timeSource(args) {
 const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
 const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
 return regex;
}

function datetime(args) {
 const opts = [ "Z" ];
 if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
 const qualified = `${timeSource({
  precision: args.precision,
  seconds: true
 })}(?:${opts.join("|")})`;
 const timeRegex = args.local ? `${qualified}|${timeSource({
  precision: args.precision
 })}` : qualified;
 return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}

const anyString = /^[\s\S]{0,}$/;

const number = /^-?\d+(?:\.\d+)?$/;

const regexes_boolean = /^(?:true|false)$/i;

function fixedBase64(bodyLength, padding) {
 return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}

function fixedBase64url(length) {
 return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}

null && fixedBase64(22, "==");

null && fixedBase64url(22);

null && fixedBase64(27, "=");

null && fixedBase64url(27);

null && fixedBase64(43, "=");

null && fixedBase64url(43);

null && fixedBase64(64, "");

null && fixedBase64url(64);

null && fixedBase64(86, "==");

null && fixedBase64url(86);

const version = {
 major: 4,
 minor: 6,
 patch: 7
};

const $ZodType = $constructor("$ZodType", (inst, def) => {
 var _a;
 inst ?? (inst = {});
 inst._zod.def = def;
 inst._zod.bag = inst._zod.bag || {};
 inst._zod.version = version;
 const defChecks = inst._zod.def.checks;
 const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
 for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
 if (checks.length === 0) {
  (_a = inst._zod).deferred ?? (_a.deferred = []);
  inst._zod.deferred?.push(() => {
   inst._zod.run = inst._zod.parse;
  });
 } else {
  const runChecks = (payload, checks, ctx) => {
   if (payload.memo) return payload;
   let isAborted = aborted(payload);
   let asyncResult;
   for (const ch of checks) {
    if (ch._zod.def.when) {
     if (explicitlyAborted(payload)) continue;
     const shouldRun = ch._zod.def.when(payload);
     if (!shouldRun) continue;
    } else if (isAborted) continue;
    const currLen = payload.issues.length;
    const _ = ch._zod.check(payload);
    if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError;
    if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
     await _;
     const nextLen = payload.issues.length;
     if (nextLen === currLen) return;
     attachSchema(payload.issues, currLen, inst);
     if (!isAborted) isAborted = aborted(payload, currLen);
    }); else {
     const nextLen = payload.issues.length;
     if (nextLen === currLen) continue;
     attachSchema(payload.issues, currLen, inst);
     if (!isAborted) isAborted = aborted(payload, currLen);
    }
   }
   if (asyncResult) return asyncResult.then(() => payload);
   return payload;
  };
  const handleCanaryResult = (canary, payload, ctx) => {
   if (aborted(canary)) {
    canary.aborted = true;
    return canary;
   }
   const checkResult = runChecks(payload, checks, ctx);
   if (checkResult instanceof Promise) {
    if (ctx.async === false) throw new $ZodAsyncError;
    return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
   }
   return inst._zod.parse(checkResult, ctx);
  };
  inst._zod.run = (payload, ctx) => {
   if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
   if (ctx.direction === "backward") {
    const canary = inst._zod.parse({
     value: payload.value,
     issues: []
    }, {
     ...ctx,
     skipChecks: true
    });
    if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
    return handleCanaryResult(canary, payload, ctx);
   }
   const result = inst._zod.parse(payload, ctx);
   if (result instanceof Promise) {
    if (ctx.async === false) throw new $ZodAsyncError;
    return result.then(result => runChecks(result, checks, ctx));
   }
   return runChecks(result, checks, ctx);
  };
 }
}, {
 get "~standard"() {
  return hide(this, "~standard", standardProps(this));
 },
 set "~standard"(value) {
  own(this, "~standard", value);
 }
});

const toStandardResult = (r, ctx) => r.issues.length ? {
 issues: r.issues.map(iss => finalizeIssue(iss, ctx, config()))
} : {
 value: r.value
};

async function validateAsync(inst, value) {
 const ctx = {
  async: true
 };
 return toStandardResult(await inst._zod.run({
  value: value,
  issues: []
 }, ctx), ctx);
}

function standardProps(inst) {
 return {
  validate: value => {
   const ctx = {
    async: false
   };
   try {
    const r = inst._zod.run({
     value: value,
     issues: []
    }, ctx);
    if (!(r instanceof Promise)) return toStandardResult(r, ctx);
   } catch (_) {}
   return validateAsync(inst, value);
  },
  vendor: "zod",
  version: 1
 };
}

const $ZodString = $constructor("$ZodString", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.pattern = def.pattern ?? anyString;
 inst._zod.parse = (payload, _) => {
  if (def.coerce) try {
   payload.value = String(payload.value);
  } catch (_) {}
  if (typeof payload.value === "string") return payload;
  payload.issues.push({
   expected: "string",
   code: "invalid_type",
   input: payload.value,
   inst: inst
  });
  return payload;
 };
});

const $ZodStringFormat = $constructor("$ZodStringFormat", (inst, def) => {
 $ZodCheckStringFormat.init(inst, def);
 $ZodString.init(inst, def);
});

null && core.$constructor("$ZodGUID", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.guid);
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodUUID", (inst, def) => {
 if (def.version) {
  const versionMap = {
   v1: 1,
   v2: 2,
   v3: 3,
   v4: 4,
   v5: 5,
   v6: 6,
   v7: 7,
   v8: 8
  };
  const v = versionMap[def.version];
  if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
  def.pattern ?? (def.pattern = regexes.uuid(v));
 } else def.pattern ?? (def.pattern = regexes.uuid());
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodEmail", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.email);
 $ZodStringFormat.init(inst, def);
});

const URL_BAD_FORMAT = 1;

const URL_UNPARSEABLE = 2;

function canParseURL(input) {
 try {
  if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
  new URL(input);
  return true;
 } catch {
  return false;
 }
}

function validateURL(trimmed, def) {
 if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
 return parseURLObject(trimmed, def);
}

function parseURLObject(trimmed, def) {
 if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
 try {
  if (typeof URL !== "undefined") {
   const URLStatic = URL;
   if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
  }
  return new URL(trimmed);
 } catch {
  return URL_UNPARSEABLE;
 }
}

const asciiTabOrNewline = /[\t\n\r]/g;

function stripTabAndNewline(value) {
 return value.replace(asciiTabOrNewline, "");
}

function urlHostnameOk(url, hostname) {
 hostname.lastIndex = 0;
 return hostname.test(url.hostname);
}

function urlProtocolOk(url, protocol) {
 protocol.lastIndex = 0;
 return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}

null && core.$constructor("$ZodURL", (inst, def) => {
 $ZodStringFormat.init(inst, def);
 inst._zod.check = payload => {
  try {
   const trimmed = payload.value.trim();
   const url = validateURL(trimmed, def);
   if (url === URL_BAD_FORMAT) {
    payload.issues.push({
     code: "invalid_format",
     format: "url",
     note: "Invalid URL format",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
    return;
   }
   if (url === URL_UNPARSEABLE) {
    payload.issues.push({
     code: "invalid_format",
     format: "url",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
    return;
   }
   if (url === true) {
    payload.value = stripTabAndNewline(trimmed);
    return;
   }
   if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
    code: "invalid_format",
    format: "url",
    note: "Invalid hostname",
    pattern: def.hostname.source,
    input: payload.value,
    inst: inst,
    continue: !def.abort
   });
   if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
    code: "invalid_format",
    format: "url",
    note: "Invalid protocol",
    pattern: def.protocol.source,
    input: payload.value,
    inst: inst,
    continue: !def.abort
   });
   payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
   return;
  } catch (_) {
   payload.issues.push({
    code: "invalid_format",
    format: "url",
    input: payload.value,
    inst: inst,
    continue: !def.abort
   });
  }
 };
});

null && core.$constructor("$ZodEmoji", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.emoji());
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodNanoID", (inst, def) => {
 if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
 def.pattern ?? (def.pattern = def.length === void 0 ? regexes.nanoid : regexes.nanoidOfLength(def.length));
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodCUID", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.cuid);
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodCUID2", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.cuid2);
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodULID", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.ulid);
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodXID", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.xid);
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodKSUID", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.ksuid);
 $ZodStringFormat.init(inst, def);
});

const $ZodISODateTime = $constructor("$ZodISODateTime", (inst, def) => {
 def.pattern ?? (def.pattern = datetime(def));
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodISODate", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.date);
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodISOTime", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.time(def));
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodISODuration", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.duration);
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodIPv4", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.ipv4);
 $ZodStringFormat.init(inst, def);
});

const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;

function isValidIPv6(value) {
 if (!ipv6Alphabet.test(value)) return false;
 return canParseURL(`http://[${value}]`);
}

null && core.$constructor("$ZodIPv6", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.ipv6);
 $ZodStringFormat.init(inst, def);
 inst._zod.check = payload => {
  if (!isValidIPv6(payload.value)) payload.issues.push({
   code: "invalid_format",
   format: "ipv6",
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodMAC", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
 $ZodStringFormat.init(inst, def);
});

null && core.$constructor("$ZodCIDRv4", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.cidrv4);
 $ZodStringFormat.init(inst, def);
});

function isValidCIDRv6(value) {
 const parts = value.split("/");
 if (parts.length !== 2) return false;
 const [address, prefix] = parts;
 if (!prefix) return false;
 const prefixNum = Number(prefix);
 if (`${prefixNum}` !== prefix) return false;
 if (prefixNum < 0 || prefixNum > 128) return false;
 return isValidIPv6(address);
}

null && core.$constructor("$ZodCIDRv6", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.cidrv6);
 $ZodStringFormat.init(inst, def);
 inst._zod.check = payload => {
  if (!isValidCIDRv6(payload.value)) payload.issues.push({
   code: "invalid_format",
   format: "cidrv6",
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

function isValidBase64(data) {
 if (data === "") return true;
 if (/\s/.test(data)) return false;
 if (data.length % 4 !== 0) return false;
 try {
  atob(data);
  return true;
 } catch {
  return false;
 }
}

const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;

null && core.$constructor("$ZodBase64", (inst, def) => {
 def.pattern ?? (def.pattern = base64Charset);
 $ZodStringFormat.init(inst, def);
 inst._zod.check = payload => {
  if (isValidBase64(payload.value)) return;
  payload.issues.push({
   code: "invalid_format",
   format: "base64",
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

const base64urlCharset = /^[A-Za-z0-9_-]*$/;

function isValidBase64URL(data) {
 if (!base64urlCharset.test(data)) return false;
 const base64 = data.replace(/[-_]/g, c => c === "-" ? "+" : "/");
 const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
 return isValidBase64(padded);
}

null && core.$constructor("$ZodBase64URL", (inst, def) => {
 def.pattern ?? (def.pattern = base64urlCharset);
 $ZodStringFormat.init(inst, def);
 inst._zod.check = payload => {
  if (isValidBase64URL(payload.value)) return;
  payload.issues.push({
   code: "invalid_format",
   format: "base64url",
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodE164", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.e164);
 $ZodStringFormat.init(inst, def);
});

const CC_SANITIZE = /[- ]/g;

function isLuhnAlgo(digits) {
 let length = digits.length;
 let bit = 1;
 let sum = 0;
 while (length) {
  const value = digits.charCodeAt(--length) - 48;
  bit ^= 1;
  sum += bit ? [ 0, 2, 4, 6, 8, 1, 3, 5, 7, 9 ][value] : value;
 }
 return sum % 10 === 0;
}

function isValidCreditCard(input) {
 if (!regexes.creditCard.test(input)) return false;
 return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}

null && core.$constructor("$ZodCreditCard", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.creditCard);
 $ZodStringFormat.init(inst, def);
 inst._zod.check = payload => {
  if (isValidCreditCard(payload.value)) return;
  payload.issues.push({
   code: "invalid_format",
   format: "credit_card",
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

function isIso7064Mod97(iban) {
 let remainder = 0;
 const len = iban.length;
 for (let i = 4; i < len; i++) {
  const code = iban.charCodeAt(i);
  remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
 }
 for (let i = 0; i < 4; i++) {
  const code = iban.charCodeAt(i);
  remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
 }
 return remainder === 1;
}

function isValidIBAN(input) {
 if (!regexes.iban.test(input)) return false;
 return isIso7064Mod97(input);
}

null && core.$constructor("$ZodIBAN", (inst, def) => {
 def.pattern ?? (def.pattern = regexes.iban);
 $ZodStringFormat.init(inst, def);
 inst._zod.check = payload => {
  if (isValidIBAN(payload.value)) return;
  payload.issues.push({
   code: "invalid_format",
   format: "iban",
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

function isValidJWT(token, algorithm = null) {
 try {
  const tokensParts = token.split(".");
  if (tokensParts.length !== 3) return false;
  const [header] = tokensParts;
  if (!header) return false;
  const parsedHeader = JSON.parse(atob(header));
  if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
  if (!parsedHeader.alg) return false;
  if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
  return true;
 } catch {
  return false;
 }
}

null && core.$constructor("$ZodJWT", (inst, def) => {
 $ZodStringFormat.init(inst, def);
 inst._zod.check = payload => {
  if (isValidJWT(payload.value, def.alg)) return;
  payload.issues.push({
   code: "invalid_format",
   format: "jwt",
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

null && core.$constructor("$ZodCustomStringFormat", (inst, def) => {
 $ZodStringFormat.init(inst, def);
 inst._zod.check = payload => {
  if (def.fn(payload.value)) return;
  payload.issues.push({
   code: "invalid_format",
   format: def.format,
   input: payload.value,
   inst: inst,
   continue: !def.abort
  });
 };
});

const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.pattern = number;
 inst._zod.parse = (payload, _ctx) => {
  if (def.coerce) try {
   payload.value = Number(payload.value);
  } catch (_) {}
  const input = payload.value;
  if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
  const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
  payload.issues.push({
   expected: "number",
   code: "invalid_type",
   input: input,
   inst: inst,
   ...received ? {
    received: received
   } : {}
  });
  return payload;
 };
});

const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
 $ZodCheckNumberFormat.init(inst, def);
 $ZodNumber.init(inst, def);
});

const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.pattern = regexes_boolean;
 inst._zod.parse = (payload, _ctx) => {
  if (def.coerce) try {
   payload.value = Boolean(payload.value);
  } catch (_) {}
  const input = payload.value;
  if (typeof input === "boolean") return payload;
  payload.issues.push({
   expected: "boolean",
   code: "invalid_type",
   input: input,
   inst: inst
  });
  return payload;
 };
});

const $ZodBigInt = null && core.$constructor("$ZodBigInt", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.pattern = regexes.bigint;
 inst._zod.parse = (payload, _ctx) => {
  if (def.coerce) try {
   payload.value = BigInt(payload.value);
  } catch (_) {}
  if (typeof payload.value === "bigint") return payload;
  payload.issues.push({
   expected: "bigint",
   code: "invalid_type",
   input: payload.value,
   inst: inst
  });
  return payload;
 };
});

null && core.$constructor("$ZodBigIntFormat", (inst, def) => {
 checks.$ZodCheckBigIntFormat.init(inst, def);
 $ZodBigInt.init(inst, def);
});

null && core.$constructor("$ZodSymbol", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, _ctx) => {
  const input = payload.value;
  if (typeof input === "symbol") return payload;
  payload.issues.push({
   expected: "symbol",
   code: "invalid_type",
   input: input,
   inst: inst
  });
  return payload;
 };
});

null && core.$constructor("$ZodUndefined", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.pattern = regexes.undefined;
 inst._zod.values = new Set([ void 0 ]);
 inst._zod.parse = (payload, _ctx) => {
  const input = payload.value;
  if (typeof input === "undefined") return payload;
  payload.issues.push({
   expected: "undefined",
   code: "invalid_type",
   input: input,
   inst: inst
  });
  return payload;
 };
});

null && core.$constructor("$ZodNull", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.pattern = regexes.null;
 inst._zod.values = new Set([ null ]);
 inst._zod.parse = (payload, _ctx) => {
  const input = payload.value;
  if (input === null) return payload;
  payload.issues.push({
   expected: "null",
   code: "invalid_type",
   input: input,
   inst: inst
  });
  return payload;
 };
});

null && core.$constructor("$ZodAny", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = payload => payload;
});

null && core.$constructor("$ZodUnknown", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = payload => payload;
});

const $ZodNever = $constructor("$ZodNever", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, _ctx) => {
  payload.issues.push({
   expected: "never",
   code: "invalid_type",
   input: payload.value,
   inst: inst
  });
  return payload;
 };
});

null && core.$constructor("$ZodVoid", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, _ctx) => {
  const input = payload.value;
  if (typeof input === "undefined") return payload;
  payload.issues.push({
   expected: "void",
   code: "invalid_type",
   input: input,
   inst: inst
  });
  return payload;
 };
});

null && core.$constructor("$ZodDate", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, _ctx) => {
  if (def.coerce) try {
   payload.value = new Date(payload.value);
  } catch (_err) {}
  const input = payload.value;
  const isDate = input instanceof Date;
  const isValidDate = isDate && !Number.isNaN(input.getTime());
  if (isValidDate) return payload;
  payload.issues.push({
   expected: "date",
   code: "invalid_type",
   input: input,
   ...isDate ? {
    received: "Invalid Date"
   } : {},
   inst: inst
  });
  return payload;
 };
});

function capSize(inst, size) {
 const caps = sizeCaps(inst._zod.def.checks);
 if (!caps.length) return;
 const cap = Math.min(...caps.map(c => c[0]));
 const parse = inst._zod.parse;
 inst._zod.parse = (payload, ctx) => {
  const n = size(payload.value);
  if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
   const start = payload.issues.length;
   ch._zod.check(payload);
   payload.issues[start].continue = false;
   attachSchema(payload.issues, start, inst);
   return payload;
  }
  return parse(payload, ctx);
 };
}

const arraySize = input => Array.isArray(input) ? input.length : -1;

const mapSize = input => input instanceof Map ? input.size : -1;

const setSize = input => input instanceof Set ? input.size : -1;

function handleArrayResult(result, final, index) {
 if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
 final.value[index] = result.value;
}

const $ZodArray = $constructor("$ZodArray", (inst, def) => {
 $ZodType.init(inst, def);
 const memo = core_globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  const input = payload.value;
  if (!Array.isArray(input)) {
   payload.issues.push({
    expected: "array",
    code: "invalid_type",
    input: input,
    inst: inst
   });
   return payload;
  }
  payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
  const proms = [];
  const abortEarly = ctx?.abortEarly;
  for (let i = 0; i < input.length; i++) {
   const item = input[i];
   const result = def.element._zod.run({
    value: item,
    issues: []
   }, ctx);
   if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
    handleArrayResult(result, payload, i);
    if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
   }
  }
  if (proms.length) return Promise.all(proms).then(() => payload);
  return payload;
 };
 capSize(inst, arraySize);
});

function handlePropertyResult(result, final, key, input, optin, optout) {
 const isPresent = key in input;
 const isOptionalOut = optout === "optional";
 if (!isPresent && isOptionalOut && optin === "optional") return;
 if (result.issues.length) {
  if (optin !== void 0 && isOptionalOut && !isPresent) return;
  final.issues.push(...prefixIssues(key, result.issues));
 }
 if (!isPresent && optin === void 0) {
  if (!result.issues.length) final.issues.push({
   code: "invalid_type",
   expected: "nonoptional",
   input: void 0,
   path: [ key ]
  });
  return;
 }
 if (result.value === void 0) {
  if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
 } else final.value[key] = result.value;
}

const NO_SYMBOL_KEYS = [];

function normalizeDef(def) {
 const keys = Object.keys(def.shape);
 const ownSymbols = Object.getOwnPropertySymbols(def.shape);
 const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
 const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
 for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
 const okeys = optionalKeys(def.shape);
 return {
  ...def,
  allKeys: allKeys,
  symbolKeys: symbolKeys,
  keySet: new Set(keys),
  numKeys: keys.length,
  optionalKeys: new Set(okeys)
 };
}

function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
 const unrecognized = [];
 const keySet = def.keySet;
 const _catchall = def.catchall._zod;
 const t = _catchall.def.type;
 const optin = _catchall.optin;
 const optout = _catchall.optout;
 let seen = 0;
 for (const key in input) {
  if (abortEarly && payload.issues.length !== seen) {
   if (aborted(payload, seen)) break;
   seen = payload.issues.length;
  }
  if (keySet.has(key)) continue;
  if (key === "__proto__") {
   if (t === "never") unrecognized.push(key);
   continue;
  }
  if (t === "never") {
   unrecognized.push(key);
   continue;
  }
  const r = _catchall.run({
   value: input[key],
   issues: []
  }, ctx);
  if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
 }
 if (unrecognized.length) payload.issues.push({
  code: "unrecognized_keys",
  keys: unrecognized,
  input: input,
  inst: inst,
  continue: true
 });
 if (!proms.length) return payload;
 return Promise.all(proms).then(() => payload);
}

const $ZodObject = $constructor("$ZodObject", (inst, def) => {
 $ZodType.init(inst, def);
 const desc = Object.getOwnPropertyDescriptor(def, "shape");
 const sh = desc?.get ? desc.get.raw : def.shape ?? {};
 if (sh) {
  const get = () => {
   const newSh = {
    ...sh
   };
   Object.defineProperty(def, "shape", {
    value: newSh
   });
   get.raw = newSh;
   return newSh;
  };
  get.raw = sh;
  Object.defineProperty(def, "shape", {
   get: get
  });
 }
 const _normalized = cached(() => normalizeDef(def));
 defineLazyInternal(inst, "propValues", zod => {
  const shape = zod.def.shape;
  const propValues = {};
  for (const key in shape) {
   const field = shape[key]._zod;
   if (field.values) {
    if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set);
    for (const v of field.values) propValues[key].add(v);
    if (field.optin !== void 0) propValues[key].add(void 0);
   }
  }
  return propValues;
 });
 const isObject = util_isObject;
 const catchall = def.catchall;
 let value;
 const memo = core_globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  value ?? (value = _normalized.value);
  const input = payload.value;
  if (!isObject(input)) {
   payload.issues.push({
    expected: "object",
    code: "invalid_type",
    input: input,
    inst: inst
   });
   return payload;
  }
  payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
  const proms = [];
  const shape = value.shape;
  const abortEarly = ctx?.abortEarly;
  let seen = payload.issues.length;
  for (const key of value.allKeys) {
   if (abortEarly && payload.issues.length !== seen) {
    if (aborted(payload, seen)) break;
    seen = payload.issues.length;
   }
   if (key === "__proto__") continue;
   const el = shape[key];
   const optin = el._zod.optin;
   const optout = el._zod.optout;
   const r = el._zod.run({
    value: input[key],
    issues: []
   }, ctx);
   if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
  }
  if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
  return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
 };
});

null && core.$constructor("$ZodObjectJIT", (inst, def) => {
 $ZodObject.init(inst, def);
 const superParse = inst._zod.parse;
 const _normalized = util.cached(() => normalizeDef(def));
 const memo = core.globalConfig.memoizer;
 const generateFastpass = shape => {
  const normalized = _normalized.value;
  const syms = normalized.symbolKeys;
  const doc = new Doc([ "payload", "ctx" ], {
   shape: shape,
   inst: inst,
   memo: memo,
   syms: syms
  });
  const parseStr = k => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
  const prefixStr = (id, k) => `\n          let ${id}_ab = false;\n          for (let i = 0; i < ${id}.issues.length; i++) {\n            const iss = ${id}.issues[i];\n            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${id}_ab = true;\n          }\n          if (${id}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;
  doc.write(`const input = payload.value;`);
  const ids = Object.create(null);
  let counter = 0;
  for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
  doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
  for (const key of normalized.allKeys) {
   if (key === "__proto__") continue;
   const id = ids[key];
   const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
   const isPresent = `${k} in input`;
   const schema = shape[key];
   const optin = schema?._zod?.optin;
   const isOptionalIn = optin !== void 0;
   const isOptionalOut = schema?._zod?.optout === "optional";
   doc.write(`const ${id} = ${parseStr(k)};`);
   if (isOptionalIn && isOptionalOut) {
    const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
    doc.write(`\n        const ${id}_present = ${isPresent};\n        if (!${id}.issues.length || ${id}_present) {\n          if (${id}.issues.length) {${prefixStr(id, k)}\n          }\n\n          if (${assign}) {\n            newResult[${k}] = ${id}.value;\n          }\n        }\n\n      `);
   } else if (!isOptionalIn) doc.write(`\n        const ${id}_present = ${isPresent};\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n        if (!${id}_present && !${id}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${k}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${id}_present) {\n          newResult[${k}] = ${id}.value;\n        }\n\n      `); else {
    doc.write(`\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n      `);
    if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`); else doc.write(`\n        if (${id}.value !== undefined || ${isPresent}) {\n          newResult[${k}] = ${id}.value;\n        }\n      `);
   }
  }
  doc.write(`payload.value = newResult;`);
  doc.write(`return payload;`);
  return doc.compile();
 };
 let fastpass;
 const isObject = util.isObject;
 const jit = !core.globalConfig.jitless;
 const allowsEval = util.allowsEval;
 const fastEnabled = jit && allowsEval.value;
 const catchall = def.catchall;
 let value;
 inst._zod.parse = (payload, ctx) => {
  value ?? (value = _normalized.value);
  const input = payload.value;
  if (!isObject(input)) {
   payload.issues.push({
    expected: "object",
    code: "invalid_type",
    input: input,
    inst: inst
   });
   return payload;
  }
  if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
   if (!fastpass) fastpass = generateFastpass(def.shape);
   payload = fastpass(payload, ctx);
   if (!catchall) return payload;
   return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
  }
  return superParse(payload, ctx);
 };
});

function handleUnionResults(results, final, inst, ctx) {
 for (const result of results) if (result.issues.length === 0) {
  final.value = result.value;
  return final;
 }
 const nonaborted = results.filter(r => !aborted(r));
 if (nonaborted.length === 1) {
  final.value = nonaborted[0].value;
  return nonaborted[0];
 }
 final.issues.push({
  code: "invalid_union",
  input: final.value,
  inst: inst,
  errors: results.map(result => result.issues.map(iss => finalizeIssue(iss, ctx, config())))
 });
 return final;
}

const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
 $ZodType.init(inst, def);
 defineLazyInternal(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
 defineLazyInternal(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
 defineLazyInternal(inst, "values", zod => {
  if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
  return;
 });
 defineLazyInternal(inst, "pattern", zod => {
  if (zod.def.options.every(o => o._zod.pattern)) {
   const patterns = zod.def.options.map(o => o._zod.pattern);
   return new RegExp(`^(${patterns.map(p => cleanRegex(p.source)).join("|")})$`);
  }
  return;
 });
 const first = def.options.length === 1 ? def.options[0]._zod.run : null;
 inst._zod.parse = (payload, ctx) => {
  if (first) return first(payload, ctx);
  let async = false;
  const results = [];
  for (const option of def.options) {
   const result = option._zod.run({
    value: payload.value,
    issues: []
   }, ctx);
   if (result instanceof Promise) {
    results.push(result);
    async = true;
   } else {
    if (result.issues.length === 0) return result;
    results.push(result);
   }
  }
  if (!async) return handleUnionResults(results, payload, inst, ctx);
  return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
 };
});

function handleExclusiveUnionResults(results, final, inst, ctx) {
 const matches = [];
 for (let i = 0; i < results.length; i++) if (results[i].issues.length === 0) matches.push(i);
 if (matches.length === 1) {
  final.value = results[matches[0]].value;
  return final;
 }
 if (matches.length === 0) final.issues.push({
  code: "invalid_union",
  input: final.value,
  inst: inst,
  errors: results.map(result => result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())))
 }); else final.issues.push({
  code: "invalid_union",
  input: final.value,
  inst: inst,
  errors: [],
  inclusive: false,
  matches: matches
 });
 return final;
}

null && core.$constructor("$ZodXor", (inst, def) => {
 $ZodUnion.init(inst, def);
 def.inclusive = false;
 const first = def.options.length === 1 ? def.options[0]._zod.run : null;
 inst._zod.parse = (payload, ctx) => {
  if (first) return first(payload, ctx);
  let async = false;
  const results = [];
  for (const option of def.options) {
   const result = option._zod.run({
    value: payload.value,
    issues: []
   }, ctx);
   if (result instanceof Promise) {
    results.push(result);
    async = true;
   } else results.push(result);
  }
  if (!async) return handleExclusiveUnionResults(results, payload, inst, ctx);
  return Promise.all(results).then(results => handleExclusiveUnionResults(results, payload, inst, ctx));
 };
});

function discriminatorMap(def) {
 const map = new Map;
 for (const option of def.options) {
  const values = option._zod.propValues?.[def.discriminator];
  if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
  for (const value of values) if (map.has(value)) {
   if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
   map.set(value, null);
  } else map.set(value, option);
 }
 return map;
}

null && core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
 def.inclusive = false;
 $ZodUnion.init(inst, def);
 const _super = inst._zod.parse;
 util.defineLazyInternal(inst, "propValues", zod => {
  const propValues = {};
  let undefinedCount = 0;
  for (const option of zod.def.options) {
   const pv = option._zod.propValues;
   if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
   if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
   for (const [k, v] of Object.entries(pv)) {
    if (!Object.prototype.hasOwnProperty.call(propValues, k)) util.assignProp(propValues, k, new Set);
    for (const val of v) propValues[k].add(val);
   }
  }
  if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
  return propValues;
 });
 def.options.forEach((option, i) => {
  const propShape = util.rawShape(option._zod.def);
  if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
 });
 const disc = util.cached(() => discriminatorMap(def));
 inst._zod.parse = (payload, ctx) => {
  const input = payload.value;
  if (!util.isObject(input)) {
   payload.issues.push({
    code: "invalid_type",
    expected: "object",
    input: input,
    inst: inst
   });
   return payload;
  }
  const value = input?.[def.discriminator];
  const opt = disc.value.get(value);
  if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
  if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
  payload.issues.push({
   code: "invalid_union",
   errors: [],
   note: "No matching discriminator",
   discriminator: def.discriminator,
   options: Array.from(disc.value.keys()).filter(value => disc.value.get(value) !== null),
   input: input,
   path: [ def.discriminator ],
   inst: inst
  });
  return payload;
 };
});

null && core.$constructor("$ZodIntersection", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, ctx) => {
  const input = payload.value;
  const left = def.left._zod.run({
   value: input,
   issues: []
  }, ctx);
  const right = def.right._zod.run({
   value: input,
   issues: []
  }, ctx);
  const async = left instanceof Promise || right instanceof Promise;
  if (async) return Promise.all([ left, right ]).then(([left, right]) => handleIntersectionResults(payload, left, right));
  return handleIntersectionResults(payload, left, right);
 };
});

function mergeValues(a, b) {
 if (a === b) return {
  valid: true,
  data: a
 };
 if (a instanceof Date && b instanceof Date && +a === +b) return {
  valid: true,
  data: a
 };
 if (util.isPlainObject(a) && util.isPlainObject(b)) {
  const bKeys = Object.keys(b);
  const sharedKeys = Object.keys(a).filter(key => bKeys.indexOf(key) !== -1);
  const newObj = {
   ...a,
   ...b
  };
  if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
  for (const key of sharedKeys) {
   if (key === "__proto__") continue;
   const sharedValue = mergeValues(a[key], b[key]);
   if (!sharedValue.valid) return {
    valid: false,
    mergeErrorPath: [ key, ...sharedValue.mergeErrorPath ]
   };
   newObj[key] = sharedValue.data;
  }
  return {
   valid: true,
   data: newObj
  };
 }
 if (Array.isArray(a) && Array.isArray(b)) {
  if (a.length !== b.length) return {
   valid: false,
   mergeErrorPath: []
  };
  const newArray = [];
  for (let index = 0; index < a.length; index++) {
   const itemA = a[index];
   const itemB = b[index];
   const sharedValue = mergeValues(itemA, itemB);
   if (!sharedValue.valid) return {
    valid: false,
    mergeErrorPath: [ index, ...sharedValue.mergeErrorPath ]
   };
   newArray.push(sharedValue.data);
  }
  return {
   valid: true,
   data: newArray
  };
 }
 return {
  valid: false,
  mergeErrorPath: []
 };
}

function handleIntersectionResults(result, left, right) {
 const unrecKeys = new Map;
 let unrecIssue;
 const keyIssues = new Map;
 const collect = (iss, side) => {
  let keys;
  if (iss.code === "unrecognized_keys" && !iss.path?.length) {
   unrecIssue ?? (unrecIssue = iss);
   keys = iss.keys;
  } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
   const k = String(iss.path[0]);
   if (!keyIssues.has(k)) keyIssues.set(k, iss);
   keys = [ k ];
  } else return false;
  for (const k of keys) {
   if (!unrecKeys.has(k)) unrecKeys.set(k, {});
   unrecKeys.get(k)[side] = true;
  }
  return true;
 };
 for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
 for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
 const bothKeys = [ ...unrecKeys ].filter(([, f]) => f.l && f.r).map(([k]) => k);
 if (bothKeys.length) {
  const aggregated = unrecIssue ? bothKeys.filter(k => unrecIssue.keys.includes(k)) : [];
  if (aggregated.length) result.issues.push({
   ...unrecIssue,
   keys: aggregated
  });
  for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
 }
 const merged = mergeValues(left.value, right.value);
 if (!merged.valid) {
  if (util.aborted(result)) return result;
  throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
 }
 result.value = merged.data;
 return result;
}

const $ZodTuple = null && core.$constructor("$ZodTuple", (inst, def) => {
 $ZodType.init(inst, def);
 const items = def.items;
 const memo = core.globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  const input = payload.value;
  if (!Array.isArray(input)) {
   payload.issues.push({
    input: input,
    inst: inst,
    expected: "tuple",
    code: "invalid_type"
   });
   return payload;
  }
  payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
  const proms = [];
  const optinStart = getTupleOptStart(items, "optin");
  const optoutStart = getTupleOptStart(items, "optout");
  if (!def.rest) {
   if (input.length < optinStart) {
    payload.issues.push({
     code: "too_small",
     minimum: optinStart,
     inclusive: true,
     input: input,
     inst: inst,
     origin: "array"
    });
    return payload;
   }
   if (input.length > items.length) payload.issues.push({
    code: "too_big",
    maximum: items.length,
    inclusive: true,
    input: input,
    inst: inst,
    origin: "array"
   });
  }
  const itemResults = new Array(items.length);
  const abortEarly = def.rest ? ctx?.abortEarly : void 0;
  let itemAborted = false;
  for (let i = 0; i < items.length; i++) {
   const r = items[i]._zod.run({
    value: input[i],
    issues: []
   }, ctx);
   if (r instanceof Promise) proms.push(r.then(rr => {
    itemResults[i] = rr;
   })); else {
    itemResults[i] = r;
    if (abortEarly && !itemAborted && r.issues.length) itemAborted = util.aborted(r);
   }
  }
  if (def.rest && !itemAborted) {
   let i = items.length - 1;
   const rest = input.slice(items.length);
   let seen = payload.issues.length;
   for (const el of rest) {
    if (abortEarly && payload.issues.length !== seen) {
     if (util.aborted(payload, seen)) break;
     seen = payload.issues.length;
    }
    i++;
    const result = def.rest._zod.run({
     value: el,
     issues: []
    }, ctx);
    if (result instanceof Promise) proms.push(result.then(r => handleTupleResult(r, payload, i))); else handleTupleResult(result, payload, i);
   }
  }
  if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
  return handleTupleResults(itemResults, payload, items, input, optoutStart);
 };
});

function getTupleOptStart(items, key) {
 for (let i = items.length - 1; i >= 0; i--) {
  const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
  if (!omittable) return i + 1;
 }
 return 0;
}

function handleTupleResult(result, final, index) {
 if (result.issues.length) final.issues.push(...util.prefixIssues(index, result.issues));
 final.value[index] = result.value;
}

function handleTupleResults(itemResults, final, items, input, optoutStart) {
 for (let i = 0; i < items.length; i++) {
  const r = itemResults[i];
  const isPresent = i < input.length;
  if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
   final.value.length = i;
   break;
  }
  if (r.issues.length) {
   if (!isPresent && i >= optoutStart) {
    final.value.length = i;
    break;
   }
   final.issues.push(...util.prefixIssues(i, r.issues));
  }
  final.value[i] = r.value;
 }
 for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i; else break;
 return final;
}

null && core.$constructor("$ZodRecord", (inst, def) => {
 $ZodType.init(inst, def);
 const memo = core.globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  const input = payload.value;
  if (!util.isPlainObject(input)) {
   payload.issues.push({
    expected: "record",
    code: "invalid_type",
    input: input,
    inst: inst
   });
   return payload;
  }
  const proms = [];
  const values = def.keyType._zod.values;
  if (values && !def.partial) {
   payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
   const recordKeys = new Set;
   for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
    recordKeys.add(typeof key === "number" ? key.toString() : key);
    if (key === "__proto__") continue;
    const keyResult = def.keyType._zod.run({
     value: key,
     issues: []
    }, ctx);
    if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
    if (keyResult.issues.length) {
     payload.issues.push({
      code: "invalid_key",
      origin: "record",
      issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())),
      input: key,
      path: [ key ],
      inst: inst
     });
     continue;
    }
    const outKey = keyResult.value;
    if (outKey === "__proto__") continue;
    const result = def.valueType._zod.run({
     value: input[key],
     issues: []
    }, ctx);
    if (result instanceof Promise) proms.push(result.then(result => {
     if (result.issues.length) payload.issues.push(...util.prefixIssues(key, result.issues));
     payload.value[outKey] = result.value;
    })); else {
     if (result.issues.length) payload.issues.push(...util.prefixIssues(key, result.issues));
     payload.value[outKey] = result.value;
    }
   }
   let unrecognized;
   for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
    if (key === "__proto__") continue;
    payload.value[key] = input[key];
   } else {
    unrecognized = unrecognized ?? [];
    unrecognized.push(key);
   }
   if (unrecognized && unrecognized.length > 0) payload.issues.push({
    code: "unrecognized_keys",
    input: input,
    inst: inst,
    keys: unrecognized,
    continue: true
   });
  } else {
   payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
   let unrecognized;
   for (const key of Reflect.ownKeys(input)) {
    if (key === "__proto__") continue;
    if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
    let keyResult = def.keyType._zod.run({
     value: key,
     issues: []
    }, ctx);
    if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
    const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
    if (checkNumericKey) {
     const retryResult = def.keyType._zod.run({
      value: Number(key),
      issues: []
     }, ctx);
     if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
     if (retryResult.issues.length === 0) keyResult = retryResult;
    }
    if (keyResult.issues.length) {
     if (def.mode === "loose") payload.value[key] = input[key]; else if (values) {
      unrecognized = unrecognized ?? [];
      unrecognized.push(key);
     } else payload.issues.push({
      code: "invalid_key",
      origin: "record",
      issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())),
      input: key,
      path: [ key ],
      inst: inst
     });
     continue;
    }
    const outKey = keyResult.value;
    if (outKey === "__proto__") continue;
    const result = def.valueType._zod.run({
     value: input[key],
     issues: []
    }, ctx);
    if (result instanceof Promise) proms.push(result.then(result => {
     if (result.issues.length) payload.issues.push(...util.prefixIssues(key, result.issues));
     payload.value[outKey] = result.value;
    })); else {
     if (result.issues.length) payload.issues.push(...util.prefixIssues(key, result.issues));
     payload.value[outKey] = result.value;
    }
   }
   if (unrecognized && unrecognized.length > 0) payload.issues.push({
    code: "unrecognized_keys",
    input: input,
    inst: inst,
    keys: unrecognized,
    continue: true
   });
  }
  if (proms.length) return Promise.all(proms).then(() => payload);
  return payload;
 };
});

null && core.$constructor("$ZodMap", (inst, def) => {
 $ZodType.init(inst, def);
 const memo = core.globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  const input = payload.value;
  if (!(input instanceof Map)) {
   payload.issues.push({
    expected: "map",
    code: "invalid_type",
    input: input,
    inst: inst
   });
   return payload;
  }
  const proms = [];
  payload.value = memo ? memo.alloc(inst, payload, new Map, ctx) : new Map;
  const abortEarly = ctx?.abortEarly;
  let seen = payload.issues.length;
  for (const [key, value] of input) {
   if (abortEarly && payload.issues.length !== seen) {
    if (util.aborted(payload, seen)) break;
    seen = payload.issues.length;
   }
   const keyResult = def.keyType._zod.run({
    value: key,
    issues: []
   }, ctx);
   const valueResult = def.valueType._zod.run({
    value: value,
    issues: []
   }, ctx);
   if (keyResult instanceof Promise || valueResult instanceof Promise) proms.push(Promise.all([ keyResult, valueResult ]).then(([keyResult, valueResult]) => {
    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
   })); else handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
  }
  if (proms.length) return Promise.all(proms).then(() => payload);
  return payload;
 };
 capSize(inst, mapSize);
});

function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
 if (keyResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, keyResult.issues)); else final.issues.push({
  code: "invalid_key",
  origin: "map",
  input: input,
  inst: inst,
  issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
 });
 if (valueResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, valueResult.issues)); else final.issues.push({
  origin: "map",
  code: "invalid_element",
  input: input,
  inst: inst,
  key: key,
  issues: valueResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
 });
 final.value.set(keyResult.value, valueResult.value);
}

null && core.$constructor("$ZodSet", (inst, def) => {
 $ZodType.init(inst, def);
 const memo = core.globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  const input = payload.value;
  if (!(input instanceof Set)) {
   payload.issues.push({
    input: input,
    inst: inst,
    expected: "set",
    code: "invalid_type"
   });
   return payload;
  }
  const proms = [];
  payload.value = memo ? memo.alloc(inst, payload, new Set, ctx) : new Set;
  const abortEarly = ctx?.abortEarly;
  let seen = payload.issues.length;
  for (const item of input) {
   if (abortEarly && payload.issues.length !== seen) {
    if (util.aborted(payload, seen)) break;
    seen = payload.issues.length;
   }
   const result = def.valueType._zod.run({
    value: item,
    issues: []
   }, ctx);
   if (result instanceof Promise) proms.push(result.then(result => handleSetResult(result, payload))); else handleSetResult(result, payload);
  }
  if (proms.length) return Promise.all(proms).then(() => payload);
  return payload;
 };
 capSize(inst, setSize);
});

function handleSetResult(result, final) {
 if (result.issues.length) final.issues.push(...result.issues);
 final.value.add(result.value);
}

const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
 $ZodType.init(inst, def);
 const values = getEnumValues(def.entries);
 const valuesSet = new Set(values);
 inst._zod.values = valuesSet;
 defineLazyInternal(inst, "pattern", zod => {
  const patternValues = getEnumValues(zod.def.entries).filter(k => propertyKeyTypes.has(typeof k));
  return new RegExp(patternValues.length ? `^(${patternValues.map(o => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
 });
 inst._zod.parse = (payload, _ctx) => {
  const input = payload.value;
  if (valuesSet.has(input)) return payload;
  payload.issues.push({
   code: "invalid_value",
   values: values,
   input: input,
   inst: inst
  });
  return payload;
 };
});

const $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
 $ZodType.init(inst, def);
 const values = new Set(def.values);
 inst._zod.values = values;
 defineLazyInternal(inst, "pattern", zod => {
  const vals = zod.def.values;
  return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
 });
 inst._zod.parse = (payload, _ctx) => {
  const input = payload.value;
  if (values.has(input)) return payload;
  payload.issues.push({
   code: "invalid_value",
   values: def.values,
   input: input,
   inst: inst
  });
  return payload;
 };
});

null && core.$constructor("$ZodFile", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, _ctx) => {
  const input = payload.value;
  if (input instanceof File) return payload;
  payload.issues.push({
   expected: "file",
   code: "invalid_type",
   input: input,
   inst: inst
  });
  return payload;
 };
});

null && core.$constructor("$ZodTransform", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.optin = "optional";
 core.globalConfig.memoizer?.guard(inst);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") throw new core.$ZodEncodeError(inst.constructor.name);
  const _out = def.transform(payload.value, payload);
  if (ctx.async) {
   const output = _out instanceof Promise ? _out : Promise.resolve(_out);
   return output.then(output => {
    payload.value = output;
    return payload;
   });
  }
  if (_out instanceof Promise) throw new core.$ZodAsyncError;
  payload.value = _out;
  return payload;
 };
});

function handleOptionalResult(payload, result) {
 payload.value = result.issues.length ? void 0 : result.value;
 return payload;
}

const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
 $ZodType.init(inst, def);
 defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
 inst._zod.optout = "optional";
 defineLazyInternal(inst, "values", zod => {
  const values = zod.def.innerType._zod.values;
  return values ? new Set([ ...values, void 0 ]) : void 0;
 });
 defineLazyInternal(inst, "pattern", zod => {
  const pattern = zod.def.innerType._zod.pattern;
  return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
 });
 inst._zod.parse = (payload, ctx) => {
  if (payload.value === void 0) {
   if (def.innerType._zod.optin !== "defaulted") return payload;
   const result = def.innerType._zod.run({
    value: payload.value,
    issues: []
   }, ctx);
   if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
   return handleOptionalResult(payload, result);
  }
  return def.innerType._zod.run(payload, ctx);
 };
});

const $ZodExactOptional = $constructor("$ZodExactOptional", (inst, def) => {
 $ZodOptional.init(inst, def);
 defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
 defineLazyInternal(inst, "pattern", zod => zod.def.innerType._zod.pattern);
 inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
});

const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
 $ZodType.init(inst, def);
 defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin);
 defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
 defineLazyInternal(inst, "pattern", zod => {
  const pattern = zod.def.innerType._zod.pattern;
  return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
 });
 defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
 inst._zod.parse = (payload, ctx) => {
  if (payload.value === null) return payload;
  return def.innerType._zod.run(payload, ctx);
 };
});

null && core.$constructor("$ZodDefault", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.optin = "defaulted";
 util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
  if (payload.value === void 0) {
   payload.value = def.defaultValue;
   return payload;
  }
  const result = def.innerType._zod.run(payload, ctx);
  if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
  return handleDefaultResult(result, def);
 };
});

function handleDefaultResult(payload, def) {
 if (payload.value === void 0) payload.value = def.defaultValue;
 return payload;
}

null && core.$constructor("$ZodPrefault", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.optin = "defaulted";
 util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
  if (payload.value === void 0) payload.value = def.defaultValue;
  return def.innerType._zod.run(payload, ctx);
 };
});

null && core.$constructor("$ZodNonOptional", (inst, def) => {
 $ZodType.init(inst, def);
 util.defineLazyInternal(inst, "values", zod => {
  const v = zod.def.innerType._zod.values;
  return v ? new Set([ ...v ].filter(x => x !== void 0)) : void 0;
 });
 inst._zod.parse = (payload, ctx) => {
  const result = def.innerType._zod.run(payload, ctx);
  if (result instanceof Promise) return result.then(result => handleNonOptionalResult(result, inst));
  return handleNonOptionalResult(result, inst);
 };
});

function handleNonOptionalResult(payload, inst) {
 if (!payload.issues.length && payload.value === void 0) payload.issues.push({
  code: "invalid_type",
  expected: "nonoptional",
  input: payload.value,
  inst: inst
 });
 return payload;
}

null && core.$constructor("$ZodSuccess", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") throw new core.$ZodEncodeError("ZodSuccess");
  const result = def.innerType._zod.run(payload, ctx);
  if (result instanceof Promise) return result.then(result => {
   payload.value = result.issues.length === 0;
   return payload;
  });
  payload.value = result.issues.length === 0;
  return payload;
 };
});

function handleCatchResult(payload, result, def, ctx) {
 if (!result.issues.length) {
  payload.value = result.value;
  if (result.memo) payload.memo = true;
  return payload;
 }
 payload.value = def.catchValue({
  ...result,
  value: payload.value,
  error: {
   issues: result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
  },
  input: payload.value
 });
 return payload;
}

null && core.$constructor("$ZodCatch", (inst, def) => {
 $ZodType.init(inst, def);
 util.defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
 util.defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
 util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
  const result = def.innerType._zod.run({
   value: payload.value,
   issues: []
  }, ctx);
  if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
  return handleCatchResult(payload, result, def, ctx);
 };
});

null && core.$constructor("$ZodNaN", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, _ctx) => {
  if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
   payload.issues.push({
    input: payload.value,
    inst: inst,
    expected: "nan",
    code: "invalid_type"
   });
   return payload;
  }
  return payload;
 };
});

const $ZodPipe = null && core.$constructor("$ZodPipe", (inst, def) => {
 $ZodType.init(inst, def);
 util.defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
 util.defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
 util.defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
 util.defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") {
   const right = def.out._zod.run(payload, ctx);
   if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
   return handlePipeResult(right, def.in, ctx);
  }
  const left = def.in._zod.run(payload, ctx);
  if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
  return handlePipeResult(left, def.out, ctx);
 };
});

function handlePipeResult(left, next, ctx) {
 if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
  left.aborted = true;
  return left;
 }
 return next._zod.run({
  value: left.value,
  issues: left.issues
 }, ctx);
}

null && core.$constructor("$ZodCodec", (inst, def) => {
 $ZodType.init(inst, def);
 util.defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
 util.defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
 util.defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
 util.defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
 inst._zod.parse = (payload, ctx) => {
  const direction = ctx.direction || "forward";
  if (direction === "forward") {
   const left = def.in._zod.run(payload, ctx);
   if (left instanceof Promise) return left.then(left => handleCodecAResult(left, def, ctx));
   return handleCodecAResult(left, def, ctx);
  } else {
   const right = def.out._zod.run(payload, ctx);
   if (right instanceof Promise) return right.then(right => handleCodecAResult(right, def, ctx));
   return handleCodecAResult(right, def, ctx);
  }
 };
});

function handleCodecAResult(result, def, ctx) {
 if (result.issues.length) {
  result.aborted = true;
  return result;
 }
 const direction = ctx.direction || "forward";
 if (direction === "forward") {
  const transformed = def.transform(result.value, result);
  if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.out, ctx));
  return handleCodecTxResult(result, transformed, def.out, ctx);
 } else {
  const transformed = def.reverseTransform(result.value, result);
  if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.in, ctx));
  return handleCodecTxResult(result, transformed, def.in, ctx);
 }
}

function handleCodecTxResult(left, value, nextSchema, ctx) {
 if (left.issues.length) {
  left.aborted = true;
  return left;
 }
 return nextSchema._zod.run({
  value: value,
  issues: left.issues
 }, ctx);
}

null && core.$constructor("$ZodPreprocess", (inst, def) => {
 $ZodPipe.init(inst, def);
});

null && core.$constructor("$ZodReadonly", (inst, def) => {
 $ZodType.init(inst, def);
 util.defineLazyInternal(inst, "propValues", zod => zod.def.innerType._zod.propValues);
 util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
 util.defineLazyInternal(inst, "optin", zod => zod.def.innerType?._zod?.optin);
 util.defineLazyInternal(inst, "optout", zod => zod.def.innerType?._zod?.optout);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
  const result = def.innerType._zod.run(payload, ctx);
  if (result instanceof Promise) return result.then(handleReadonlyResult);
  return handleReadonlyResult(result);
 };
});

function handleReadonlyResult(payload) {
 if (!payload.memo) payload.value = Object.freeze(payload.value);
 return payload;
}

function leafPattern(schema) {
 const def = schema._zod.def;
 let pattern = def.pattern;
 let isInt = !!def.format?.includes("int");
 let minimum;
 let maximum;
 for (const ch of def.checks ?? []) {
  const d = ch._zod.def;
  if (d.pattern) pattern = d.pattern;
  isInt || (isInt = !!d.format?.includes("int"));
  const lo = d.minimum ?? d.length;
  const hi = d.maximum ?? d.length;
  if (lo !== void 0 && (minimum === void 0 || lo > minimum)) minimum = lo;
  if (hi !== void 0 && (maximum === void 0 || hi < maximum)) maximum = hi;
 }
 if (pattern) return pattern.source;
 if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) return "(?!)";
 if (minimum !== void 0 || maximum !== void 0) return regexes.string({
  minimum: minimum,
  maximum: maximum
 }).source;
 const own = schema._zod.pattern;
 return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}

function partPattern(schema) {
 const def = schema._zod.def;
 const own = schema._zod.pattern?.source;
 const inner = def.innerType ?? schema._zod.innerType;
 if (inner) {
  const before = inner._zod.pattern?.source;
  const after = partPattern(inner);
  if (own && before && after && after !== before) return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
  return own;
 }
 if (def.options) {
  const sources = def.options.map(partPattern);
  if (sources.every(Boolean)) return `^(${sources.map(s => util.cleanRegex(s)).join("|")})$`;
 }
 return leafPattern(schema);
}

null && core.$constructor("$ZodTemplateLiteral", (inst, def) => {
 $ZodType.init(inst, def);
 const regexParts = [];
 for (const part of def.parts) if (typeof part === "object" && part !== null) {
  const source = partPattern(part);
  if (!source) throw new Error(`Invalid template literal part, no pattern found: ${[ ...part._zod.traits ].shift()}`);
  regexParts.push(util.cleanRegex(source));
 } else if (part === null || util.primitiveTypes.has(typeof part)) regexParts.push(util.escapeRegex(`${part}`)); else throw new Error(`Invalid template literal part: ${part}`);
 inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
 inst._zod.parse = (payload, _ctx) => {
  if (typeof payload.value !== "string") {
   payload.issues.push({
    input: payload.value,
    inst: inst,
    expected: "string",
    code: "invalid_type"
   });
   return payload;
  }
  inst._zod.pattern.lastIndex = 0;
  if (!inst._zod.pattern.test(payload.value)) {
   payload.issues.push({
    input: payload.value,
    inst: inst,
    code: "invalid_format",
    format: def.format ?? "template_literal",
    pattern: inst._zod.pattern.source
   });
   return payload;
  }
  return payload;
 };
});

null && core.$constructor("$ZodFunction", (inst, def) => {
 $ZodType.init(inst, def);
 Object.defineProperty(inst, "_def", {
  value: def
 });
 inst._zod.def = def;
 inst.implement = func => {
  if (typeof func !== "function") throw new Error("implement() must be called with a function");
  return Object.defineProperty(function(...args) {
   const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
   const result = Reflect.apply(func, this, parsedArgs);
   if (inst._def.output) return parse(inst._def.output, result);
   return result;
  }, "_zod", {
   value: inst._zod,
   enumerable: false
  });
 };
 inst.implementAsync = func => {
  if (typeof func !== "function") throw new Error("implementAsync() must be called with a function");
  return Object.defineProperty(async function(...args) {
   const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
   const result = await Reflect.apply(func, this, parsedArgs);
   if (inst._def.output) return await parseAsync(inst._def.output, result);
   return result;
  }, "_zod", {
   value: inst._zod,
   enumerable: false
  });
 };
 inst._zod.parse = (payload, _ctx) => {
  if (typeof payload.value !== "function") {
   payload.issues.push({
    code: "invalid_type",
    expected: "function",
    input: payload.value,
    inst: inst
   });
   return payload;
  }
  const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
  if (hasPromiseOutput) payload.value = inst.implementAsync(payload.value); else payload.value = inst.implement(payload.value);
  return payload;
 };
 inst.input = (...args) => {
  const F = inst.constructor;
  if (Array.isArray(args[0])) return new F({
   type: "function",
   input: new $ZodTuple({
    type: "tuple",
    items: args[0],
    rest: args[1]
   }),
   output: inst._def.output
  });
  return new F({
   type: "function",
   input: args[0],
   output: inst._def.output
  });
 };
 inst.output = output => {
  const F = inst.constructor;
  return new F({
   type: "function",
   input: inst._def.input,
   output: output
  });
 };
 return inst;
});

null && core.$constructor("$ZodPromise", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, ctx) => Promise.resolve(payload.value).then(inner => def.innerType._zod.run({
  value: inner,
  issues: []
 }, ctx));
});

null && core.$constructor("$ZodLazy", (inst, def) => {
 $ZodType.init(inst, def);
 util.defineLazy(inst._zod, "innerType", () => {
  const d = def;
  if (!d._cachedInner) d._cachedInner = def.getter();
  return d._cachedInner;
 });
 util.defineLazyInternal(inst, "pattern", zod => zod.innerType?._zod?.pattern);
 util.defineLazyInternal(inst, "propValues", zod => zod.innerType?._zod?.propValues);
 util.defineLazyInternal(inst, "optin", zod => zod.innerType?._zod?.optin ?? void 0);
 util.defineLazyInternal(inst, "optout", zod => zod.innerType?._zod?.optout ?? void 0);
 inst._zod.parse = (payload, ctx) => {
  const inner = inst._zod.innerType;
  return inner._zod.run(payload, ctx);
 };
});

null && core.$constructor("$ZodCustom", (inst, def) => {
 checks.$ZodCheck.init(inst, def);
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, _) => payload;
 inst._zod.check = payload => {
  const input = payload.value;
  const r = def.fn(input);
  if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
  handleRefineResult(r, payload, input, inst);
  return;
 };
});

function handleRefineResult(result, payload, input, inst) {
 if (!result) {
  const _iss = {
   code: "custom",
   input: input,
   inst: inst,
   path: [ ...inst._zod.def.path ?? [] ],
   continue: !inst._zod.def.abort
  };
  if (inst._zod.def.params) _iss.params = inst._zod.def.params;
  payload.issues.push(util.issue(_iss));
 }
}

var registries_a;

null && Symbol("ZodOutput");

null && Symbol("ZodInput");

class $ZodRegistry {
 constructor() {
  this._map = new WeakMap;
  this._idmap = new Map;
 }
 add(schema, ..._meta) {
  const meta = _meta[0];
  this._map.set(schema, meta);
  if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
  return this;
 }
 clear() {
  this._map = new WeakMap;
  this._idmap = new Map;
  return this;
 }
 remove(schema) {
  const meta = this._map.get(schema);
  if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
  this._map.delete(schema);
  return this;
 }
 get(schema) {
  const p = schema._zod.parent;
  if (p) {
   const pm = {
    ...this.get(p) ?? {}
   };
   delete pm.id;
   const f = {
    ...pm,
    ...this._map.get(schema)
   };
   return Object.keys(f).length ? f : void 0;
  }
  return this._map.get(schema);
 }
 has(schema) {
  return this._map.has(schema);
 }
}

function registry() {
 return new $ZodRegistry;
}

(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());

const globalRegistry = globalThis.__zod_globalRegistry;

function snapshotChecks(def) {
 if (def.checks) def.checks = [ ...def.checks ];
 return def;
}

function _string(Class, params) {
 return new Class(snapshotChecks({
  type: "string",
  ...normalizeParams(params)
 }));
}

function _isoDateTime(Class, params) {
 return new Class({
  type: "string",
  format: "datetime",
  check: "string_format",
  offset: false,
  local: false,
  precision: null,
  ...normalizeParams(params)
 });
}

function _number(Class, params) {
 return new Class(snapshotChecks({
  type: "number",
  checks: [],
  ...normalizeParams(params)
 }));
}

function _int(Class, params) {
 return new Class({
  type: "number",
  check: "number_format",
  abort: false,
  format: "safeint",
  ...normalizeParams(params)
 });
}

function _boolean(Class, params) {
 return new Class({
  type: "boolean",
  ...normalizeParams(params)
 });
}

function _never(Class, params) {
 return new Class({
  type: "never",
  ...normalizeParams(params)
 });
}

function _lt(value, params) {
 return new $ZodCheckLessThan({
  check: "less_than",
  ...normalizeParams(params),
  value: value,
  inclusive: false
 });
}

function _lte(value, params) {
 return new $ZodCheckLessThan({
  check: "less_than",
  ...normalizeParams(params),
  value: value,
  inclusive: true
 });
}

function _gt(value, params) {
 return new $ZodCheckGreaterThan({
  check: "greater_than",
  ...normalizeParams(params),
  value: value,
  inclusive: false
 });
}

function _gte(value, params) {
 return new $ZodCheckGreaterThan({
  check: "greater_than",
  ...normalizeParams(params),
  value: value,
  inclusive: true
 });
}

function _positive(params) {
 return _gt(0, params);
}

function _nonnegative(params) {
 return _gte(0, params);
}

function _maxLength(maximum, params) {
 const ch = new $ZodCheckMaxLength({
  check: "max_length",
  ...normalizeParams(params),
  maximum: maximum
 });
 return ch;
}

function _minLength(minimum, params) {
 return new $ZodCheckMinLength({
  check: "min_length",
  ...normalizeParams(params),
  minimum: minimum
 });
}

function _regex(pattern, params) {
 return new $ZodCheckRegex({
  check: "string_format",
  format: "regex",
  ...normalizeParams(params),
  pattern: pattern
 });
}

function describe(description) {
 const ch = new $ZodCheck({
  check: "describe"
 });
 ch._zod.onattach = [ inst => {
  const existing = globalRegistry.get(inst) ?? {};
  globalRegistry.add(inst, {
   ...existing,
   description: description
  });
 } ];
 ch._zod.check = () => {};
 return ch;
}

function _getMessage() {
 const internals = this._zod;
 internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
 return internals.message;
}

function _setMessage(value) {
 this._zod.message = value;
}

const _messageDesc = {
 get: _getMessage,
 set: _setMessage,
 enumerable: true,
 configurable: true
};

const _issuesDesc = {
 value: void 0,
 enumerable: false
};

const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);

const initializer = (inst, def) => {
 inst.name = "$ZodError";
 _issuesDesc.value = def;
 Object.defineProperty(inst, "issues", _issuesDesc);
 _issuesDesc.value = void 0;
 Object.defineProperty(inst, "message", _messageDesc);
 const proto = Object.getPrototypeOf(inst);
 if (!_installedToString.has(proto)) {
  _installedToString.add(proto);
  Object.defineProperty(proto, "toString", {
   configurable: true,
   enumerable: false,
   get() {
    const value = () => this.message;
    Object.defineProperty(this, "toString", {
     value: value,
     configurable: true,
     writable: true
    });
    return value;
   },
   set(value) {
    Object.defineProperty(this, "toString", {
     value: value,
     configurable: true,
     writable: true
    });
   }
  });
 }
};

$constructor("$ZodError", initializer);

const $ZodRealError = $constructor("$ZodError", initializer, void 0, {
 Parent: Error
});

const _parse = _Err => {
 const fn = (schema, value, _ctx, _params) => {
  const ctx = _ctx ? {
   ..._ctx,
   async: false
  } : {
   async: false
  };
  const result = schema._zod.run({
   value: value,
   issues: []
  }, ctx);
  if (result instanceof Promise) throw new $ZodAsyncError;
  if (result.issues.length) {
   const e = new (_params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
   captureStackTrace(e, _params?.callee ?? fn);
   throw e;
  }
  return result.value;
 };
 return fn;
};

const parse_parse = _parse($ZodRealError);

const _parseAsync = _Err => {
 const fn = async (schema, value, _ctx, params) => {
  const ctx = _ctx ? {
   ..._ctx,
   async: true
  } : {
   async: true
  };
  let result = schema._zod.run({
   value: value,
   issues: []
  }, ctx);
  if (result instanceof Promise) result = await result;
  if (result.issues.length) {
   const e = new (params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
   captureStackTrace(e, params?.callee ?? fn);
   throw e;
  }
  return result.value;
 };
 return fn;
};

const parse_parseAsync = _parseAsync($ZodRealError);

const _safeParse = _Err => (schema, value, _ctx) => {
 const ctx = _ctx ? {
  ..._ctx,
  async: false
 } : {
  async: false
 };
 const result = schema._zod.run({
  value: value,
  issues: []
 }, ctx);
 if (result instanceof Promise) throw new $ZodAsyncError;
 return result.issues.length ? failure(_Err, result.issues, ctx) : {
  success: true,
  data: result.value
 };
};

const safeParse = _safeParse($ZodRealError);

function failure(Err, issues, ctx) {
 let error;
 return {
  success: false,
  get error() {
   if (!error) {
    error = new Err(issues.map(iss => finalizeIssue(iss, ctx, config())));
    issues = void 0;
    ctx = void 0;
   }
   return error;
  },
  set error(e) {
   error = e;
   issues = void 0;
   ctx = void 0;
  }
 };
}

const _safeParseAsync = _Err => async (schema, value, _ctx) => {
 const ctx = _ctx ? {
  ..._ctx,
  async: true
 } : {
  async: true
 };
 let result = schema._zod.run({
  value: value,
  issues: []
 }, ctx);
 if (result instanceof Promise) result = await result;
 return result.issues.length ? failure(_Err, result.issues, ctx) : {
  success: true,
  data: result.value
 };
};

const safeParseAsync = _safeParseAsync($ZodRealError);

null && Symbol.for("zod.compile.invalid");

null && Symbol.for("zod.compile.fallback");

const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
 if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
 $ZodType.init(inst, def);
 inst.def = def;
 inst.type = def.type;
}, {
 get with() {
  return this.check;
 },
 set with(value) {
  own(this, "with", value);
 },
 parse(data, params) {
  return parse_parse(this, data, params, {
   callee: this.parse
  });
 },
 parseAsync(data, params) {
  return parse_parseAsync(this, data, params, {
   callee: this.parseAsync
  });
 },
 safeParse(data, params) {
  return safeParse(this, data, params);
 },
 safeParseAsync(data, params) {
  return safeParseAsync(this, data, params);
 },
 check(...checks) {
  const def = this.def;
  return this.clone({
   ...def,
   checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
    _zod: {
     check: ch,
     def: {
      check: "custom"
     },
     onattach: []
    }
   } : ch) ]
  }, {
   parent: true
  });
 },
 clone(_def, params) {
  return clone(this, _def, params);
 },
 brand() {
  return this;
 },
 register(reg, meta) {
  reg.add(this, meta);
  return this;
 },
 apply(fn, ...args) {
  return args.length === 0 ? fn(this) : fn(this, ...args);
 }
});

const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
 $ZodString.init(inst, def);
 ZodMiniType.init(inst, def);
});

function schemas_string(params) {
 return _string(ZodMiniString, params);
}

const ZodMiniStringFormat = $constructor("ZodMiniStringFormat", (inst, def) => {
 $ZodStringFormat.init(inst, def);
 ZodMiniString.init(inst, def);
});

null && core.$constructor("ZodMiniEmail", (inst, def) => {
 core.$ZodEmail.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniGUID", (inst, def) => {
 core.$ZodGUID.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniUUID", (inst, def) => {
 core.$ZodUUID.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniURL", (inst, def) => {
 core.$ZodURL.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniEmoji", (inst, def) => {
 core.$ZodEmoji.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniNanoID", (inst, def) => {
 core.$ZodNanoID.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniCUID", (inst, def) => {
 core.$ZodCUID.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniCUID2", (inst, def) => {
 core.$ZodCUID2.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniULID", (inst, def) => {
 core.$ZodULID.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniXID", (inst, def) => {
 core.$ZodXID.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniKSUID", (inst, def) => {
 core.$ZodKSUID.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniIPv4", (inst, def) => {
 core.$ZodIPv4.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniIPv6", (inst, def) => {
 core.$ZodIPv6.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniCIDRv4", (inst, def) => {
 core.$ZodCIDRv4.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniCIDRv6", (inst, def) => {
 core.$ZodCIDRv6.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniMAC", (inst, def) => {
 core.$ZodMAC.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniBase64", (inst, def) => {
 core.$ZodBase64.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniBase64URL", (inst, def) => {
 core.$ZodBase64URL.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniE164", (inst, def) => {
 core.$ZodE164.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniCreditCard", (inst, def) => {
 core.$ZodCreditCard.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniIBAN", (inst, def) => {
 core.$ZodIBAN.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniJWT", (inst, def) => {
 core.$ZodJWT.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
 core.$ZodCustomStringFormat.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
 $ZodNumber.init(inst, def);
 ZodMiniType.init(inst, def);
});

function schemas_number(params) {
 return _number(ZodMiniNumber, params);
}

const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
 $ZodNumberFormat.init(inst, def);
 ZodMiniNumber.init(inst, def);
});

function schemas_int(params) {
 return _int(ZodMiniNumberFormat, params);
}

const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
 $ZodBoolean.init(inst, def);
 ZodMiniType.init(inst, def);
});

function schemas_boolean(params) {
 return _boolean(ZodMiniBoolean, params);
}

const ZodMiniBigInt = null && core.$constructor("ZodMiniBigInt", (inst, def) => {
 core.$ZodBigInt.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
 core.$ZodBigIntFormat.init(inst, def);
 ZodMiniBigInt.init(inst, def);
});

null && core.$constructor("ZodMiniSymbol", (inst, def) => {
 core.$ZodSymbol.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniUndefined", (inst, def) => {
 core.$ZodUndefined.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniNull", (inst, def) => {
 core.$ZodNull.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniAny", (inst, def) => {
 core.$ZodAny.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniUnknown", (inst, def) => {
 core.$ZodUnknown.init(inst, def);
 ZodMiniType.init(inst, def);
});

const ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
 $ZodNever.init(inst, def);
 ZodMiniType.init(inst, def);
});

function never(params) {
 return _never(ZodMiniNever, params);
}

null && core.$constructor("ZodMiniVoid", (inst, def) => {
 core.$ZodVoid.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniDate", (inst, def) => {
 core.$ZodDate.init(inst, def);
 ZodMiniType.init(inst, def);
});

const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
 $ZodArray.init(inst, def);
 ZodMiniType.init(inst, def);
});

function array(element, params) {
 return new ZodMiniArray({
  type: "array",
  element: element,
  ...normalizeParams(params)
 });
}

const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
 $ZodObject.init(inst, def);
 ZodMiniType.init(inst, def);
 installLazyProp(inst, "shape", self => self._zod.def.shape, false);
});

function strictObject(shape, params) {
 return new ZodMiniObject({
  type: "object",
  shape: shape,
  catchall: never(),
  ...normalizeParams(params)
 });
}

const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
 $ZodUnion.init(inst, def);
 ZodMiniType.init(inst, def);
});

function union(options, params) {
 return new ZodMiniUnion({
  type: "union",
  options: options,
  ...normalizeParams(params)
 });
}

null && core.$constructor("ZodMiniXor", (inst, def) => {
 ZodMiniUnion.init(inst, def);
 core.$ZodXor.init(inst, def);
});

null && core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
 core.$ZodDiscriminatedUnion.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniIntersection", (inst, def) => {
 core.$ZodIntersection.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniTuple", (inst, def) => {
 core.$ZodTuple.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniRecord", (inst, def) => {
 core.$ZodRecord.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniMap", (inst, def) => {
 core.$ZodMap.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniSet", (inst, def) => {
 core.$ZodSet.init(inst, def);
 ZodMiniType.init(inst, def);
});

const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
 $ZodEnum.init(inst, def);
 ZodMiniType.init(inst, def);
 inst.options = [ ...inst._zod.values ];
});

function schemas_enum(values, params) {
 const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
 return new ZodMiniEnum({
  type: "enum",
  entries: entries,
  ...normalizeParams(params)
 });
}

const ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
 $ZodLiteral.init(inst, def);
 ZodMiniType.init(inst, def);
});

function literal(value, params) {
 return new ZodMiniLiteral({
  type: "literal",
  values: Array.isArray(value) ? value : [ value ],
  ...normalizeParams(params)
 });
}

null && core.$constructor("ZodMiniFile", (inst, def) => {
 core.$ZodFile.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniTransform", (inst, def) => {
 core.$ZodTransform.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniOptional", (inst, def) => {
 core.$ZodOptional.init(inst, def);
 ZodMiniType.init(inst, def);
});

const ZodMiniExactOptional = $constructor("ZodMiniExactOptional", (inst, def) => {
 $ZodExactOptional.init(inst, def);
 ZodMiniType.init(inst, def);
});

function exactOptional(innerType) {
 return new ZodMiniExactOptional({
  type: "optional",
  innerType: innerType
 });
}

const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
 $ZodNullable.init(inst, def);
 ZodMiniType.init(inst, def);
});

function nullable(innerType) {
 return new ZodMiniNullable({
  type: "nullable",
  innerType: innerType
 });
}

null && core.$constructor("ZodMiniDefault", (inst, def) => {
 core.$ZodDefault.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniPrefault", (inst, def) => {
 core.$ZodPrefault.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniNonOptional", (inst, def) => {
 core.$ZodNonOptional.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniSuccess", (inst, def) => {
 core.$ZodSuccess.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniCatch", (inst, def) => {
 core.$ZodCatch.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniNaN", (inst, def) => {
 core.$ZodNaN.init(inst, def);
 ZodMiniType.init(inst, def);
});

const ZodMiniPipe = null && core.$constructor("ZodMiniPipe", (inst, def) => {
 core.$ZodPipe.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniCodec", (inst, def) => {
 ZodMiniPipe.init(inst, def);
 core.$ZodCodec.init(inst, def);
});

null && core.$constructor("ZodMiniReadonly", (inst, def) => {
 core.$ZodReadonly.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
 core.$ZodTemplateLiteral.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniLazy", (inst, def) => {
 core.$ZodLazy.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniPromise", (inst, def) => {
 core.$ZodPromise.init(inst, def);
 ZodMiniType.init(inst, def);
});

null && core.$constructor("ZodMiniCustom", (inst, def) => {
 core.$ZodCustom.init(inst, def);
 ZodMiniType.init(inst, def);
});

const schemas_describe = describe;

null && core.$constructor("ZodMiniFunction", (inst, def) => {
 core.$ZodFunction.init(inst, def);
 ZodMiniType.init(inst, def);
});

const ZodMiniISODateTime = $constructor("ZodMiniISODateTime", (inst, def) => {
 $ZodISODateTime.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

function iso_datetime(params) {
 return _isoDateTime(ZodMiniISODateTime, params);
}

null && core.$constructor("ZodMiniISODate", (inst, def) => {
 core.$ZodISODate.init(inst, def);
 schemas.ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniISOTime", (inst, def) => {
 core.$ZodISOTime.init(inst, def);
 schemas.ZodMiniStringFormat.init(inst, def);
});

null && core.$constructor("ZodMiniISODuration", (inst, def) => {
 core.$ZodISODuration.init(inst, def);
 schemas.ZodMiniStringFormat.init(inst, def);
});

const MAX_CHECKS = 1e4;

const MAX_FINDINGS = 1e5;

const MAX_FILES = 1e5;

const MAX_EXCEPTIONS = 1e5;

const verdict_shape_text = schemas_string();

const verdict_shape_name = schemas_string().check(_minLength(1));

const count = schemas_int().check(_nonnegative());

const sha256 = schemas_string().check(_regex(/^[0-9a-f]{64}$/));

const subjects = array(verdict_shape_text).check(_maxLength(MAX_EXCEPTIONS));

const finding = strictObject({
 message: verdict_shape_text,
 subject: exactOptional(verdict_shape_text.check(schemas_describe("What it is about: an extension, a scenario, an API entry."))),
 file: exactOptional(verdict_shape_text.check(schemas_describe("Workspace-relative path of the evidence or governance file that shows it."))),
 line: exactOptional(schemas_int().check(_positive(), schemas_describe("1-based.")))
});

const amount = union([ schemas_number(), verdict_shape_text ]);

const scope = strictObject({
 campaign: exactOptional(verdict_shape_text),
 tier: exactOptional(verdict_shape_text),
 suite: exactOptional(verdict_shape_text),
 budget: exactOptional(verdict_shape_text),
 gate: exactOptional(verdict_shape_text),
 system: exactOptional(verdict_shape_text),
 check: exactOptional(verdict_shape_text),
 file: exactOptional(verdict_shape_text),
 kind: exactOptional(verdict_shape_text),
 criterion: exactOptional(verdict_shape_text),
 package: exactOptional(verdict_shape_text),
 decision: exactOptional(verdict_shape_text),
 "pull-request": exactOptional(verdict_shape_text),
 duty: exactOptional(verdict_shape_text),
 epic: exactOptional(verdict_shape_text)
});

const verdict_shape_check = strictObject({
 id: verdict_shape_name.check(schemas_describe("Unique in the verdict: the rule, and the values of its scope behind colons.")),
 rule: verdict_shape_name.check(schemas_describe("The rule in the catalogue; its page is docs/rules/<rule>.md.")),
 scope: scope.check(schemas_describe("What the rule was applied to.")),
 title: verdict_shape_text.check(schemas_describe("The rule's title.")),
 status: schemas_enum([ "pass", "fail", "warn", "inconclusive", "skipped" ]).check(schemas_describe("`inconclusive`: could not be measured. It blocks like `fail`, in mode `rollback` too.")),
 actual: nullable(strictObject({
  value: amount,
  unit: exactOptional(verdict_shape_text)
 })).check(schemas_describe("What was measured, unrounded; null when it could not be.")),
 expected: strictObject({
  operator: schemas_enum([ "at-least", "at-most", "above", "below", "is" ]),
  limit: amount,
  unit: exactOptional(verdict_shape_text)
 }).check(schemas_describe("What the rule asks for.")),
 detail: exactOptional(verdict_shape_text),
 remedy: exactOptional(verdict_shape_text.check(schemas_describe("What to do about it."))),
 findings: array(finding).check(_maxLength(MAX_FINDINGS), schemas_describe("The concrete facts that support the check."))
});

const evidenceFile = strictObject({
 path: verdict_shape_text.check(schemas_describe("Workspace-relative.")),
 sha256: sha256,
 bytes: count,
 format: verdict_shape_text,
 records: count.check(schemas_describe("What the file contained: results, or rows of counts.")),
 generatedAt: exactOptional(verdict_shape_text)
});

const policyChange = strictObject({
 file: verdict_shape_text.check(schemas_describe("Workspace-relative path of the policy or the register.")),
 key: verdict_shape_text.check(schemas_describe("A key of the policy, its keys joined with dots, or an entry of a register: `exception core/x`.")),
 before: exactOptional(verdict_shape_text.check(schemas_describe("As it is written; absent where it was not there."))),
 after: exactOptional(verdict_shape_text),
 direction: schemas_enum([ "stricter", "looser", "other" ]).check(schemas_describe("`other`: it may be either, or no verdict depends on it."))
});

const verdict = strictObject({
 schema: literal(VERDICT_SCHEMA),
 gate: verdict_shape_name,
 status: schemas_enum([ "pass", "fail", "inconclusive" ]).check(schemas_describe("`fail` if any check fails, else `inconclusive` if any is, else `pass`.")),
 mode: schemas_enum([ "strict", "rollback", "observe" ]).check(schemas_describe("`rollback` reports failing checks without blocking, and forgives nothing else; `observe` never blocks.")),
 observeUntil: exactOptional(verdict_shape_text.check(schemas_describe("The last day of `observe` (YYYY-MM-DD), where it was asked for. With another mode it did not count: it is over, or too far ahead, or the gate judged a release."))),
 blocking: schemas_boolean(),
 thresholdsVersion: verdict_shape_text.check(schemas_describe("The label of the threshold set that was applied.")),
 evaluatedAt: iso_datetime().check(schemas_describe("When, in UTC.")),
 subject: strictObject({
  repository: verdict_shape_text,
  commit: verdict_shape_text,
  ref: verdict_shape_text,
  os: verdict_shape_text
 }).check(schemas_describe("What was judged: facts about the run, never a part of the decision.")),
 rules: strictObject({
  branch: exactOptional(verdict_shape_text),
  commit: exactOptional(verdict_shape_text),
  path: verdict_shape_text,
  sha256: sha256
 }).check(schemas_describe("The policy, and, where known, the branch and commit that it and the files it names come from.")),
 evidence: array(evidenceFile).check(_maxLength(MAX_FILES), schemas_describe("The files that were read.")),
 notes: array(finding).check(_maxLength(MAX_FINDINGS), schemas_describe("Defects in the evidence that hide no result. They never block.")),
 checks: array(verdict_shape_check).check(_maxLength(MAX_CHECKS), schemas_describe("The evaluated rules.")),
 exceptions: strictObject({
  applied: subjects,
  expired: subjects,
  unused: subjects
 }).check(schemas_describe("What became of each exception or waiver, by subject.")),
 policyChanges: exactOptional(array(policyChange).check(_maxLength(MAX_FINDINGS), schemas_describe("What the judged change does to its rules. It takes effect when it is merged.")))
});

function asVerdict(schema) {
 return schema;
}

const verdictShape = asVerdict(verdict);

class VerdictError extends Error {
 path;
 constructor(path, message) {
  super(`${path === "" ? "the verdict" : path}: ${message}`);
  this.name = "VerdictError";
  this.path = path;
 }
}

const MAX_CHARACTERS = 16 * 1024 * 1024;

function parseVerdict(text) {
 if (text.length > MAX_CHARACTERS) throw new VerdictError("", "is larger than 16 MiB");
 const value = parseJson(text);
 const parsed = verdictShape.safeParse(inCurrentForm(value));
 if (!parsed.success) throw shapeError(parsed.error.issues[0]);
 requireWhole(text, value);
 const {checks: checks, mode: mode, status: status, blocking: blocking} = parsed.data;
 requireDistinct(checks);
 requireSame("status", statusOf(checks), status);
 requireSame("blocking", isBlocking(checks, mode), blocking);
 return parsed.data;
}

const BLANKS = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g;

function requireWhole(text, value) {
 const written = text.replace(/^\ufeff/, "").replace(BLANKS, "$1");
 if (written.length === JSON.stringify(value).length) return;
 throw new VerdictError("", "has a duplicate key, or was changed after the gate wrote it: upload the file unchanged");
}

function parseJson(text) {
 try {
  return JSON.parse(text.replace(/^\ufeff/, ""));
 } catch {
  throw new VerdictError("", "is not valid JSON: upload the whole file as the gate wrote it");
 }
}

function requireDistinct(checks) {
 const ids = new Set;
 let findings = 0;
 for (const [index, check] of checks.entries()) {
  if (ids.has(check.id)) throw new VerdictError(`checks[${index}].id`, `repeats ${quoted(check.id)}`);
  ids.add(check.id);
  findings += check.findings.length;
 }
 if (findings > MAX_FINDINGS) throw new VerdictError("checks", `has more than ${MAX_FINDINGS} findings`);
}

function requireSame(path, recomputed, claimed) {
 if (recomputed === claimed) return;
 throw new VerdictError(path, `is ${claimed}, but its checks make it ${recomputed}`);
}

function shapeError(issue) {
 const path = (issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
 return new VerdictError(path.join("").replace(/^\./, ""), issueText(issue));
}

function issueText(issue) {
 switch (issue?.code) {
 case "invalid_type":
  return `is not of type ${issue.expected}`;

 case "invalid_value":
  return `is not one of ${issue.values.map(value => quoted(String(value))).join(", ")}`;

 case "unrecognized_keys":
  return `has the unknown key ${quoted(issue.keys[0] ?? "")}`;

 case "too_big":
  return `is more than ${issue.maximum} in ${issue.origin === "array" ? "number" : "size"}`;

 case "too_small":
  if (issue.origin === "string") return "is empty";
  return `is ${issue.inclusive === true ? "less" : "not more"} than ${issue.minimum}`;

 case "invalid_format":
  return issue.format === "datetime" ? "is not an instant in UTC" : "is not 64 lower-case hexadecimal digits";

 default:
  return "has the wrong type";
 }
}

function quoted(value) {
 return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}

function hasPassed(target, folder, gate) {
 try {
  const text = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(target, folder, "verdict", `${gate}.verdict.json`), "utf8");
  return parseVerdict(text).status === "pass";
 } catch {
  return false;
 }
}

var external_node_os_ = __nccwpck_require__(48161);

function lostCells(artifacts, facts) {
 const lost = new Map;
 for (const artifact of latestOfCells(artifacts)) {
  const reason = reasonOf(artifact, artifacts, facts);
  if (reason !== void 0) lost.set(artifact, reason);
 }
 return lost;
}

function reasonOf(artifact, artifacts, facts) {
 const {manifest: manifest} = artifact;
 const {job: job} = manifest.producer;
 const result = facts.resultOf(job);
 if (result === "skipped") return `${job} was skipped`;
 if (manifest.producer.runAttempt >= facts.runAttempt || result === "success") return;
 const conclusion = facts.conclusionOf(manifest);
 if (conclusion === "success") return;
 if (conclusion !== void 0) return `its job ended with ${conclusion}`;
 if (result === void 0 || isLeftAlone(manifest, artifacts, facts)) return;
 return `${job} ended with ${result}`;
}

function isLeftAlone(manifest, artifacts, {runAttempt: runAttempt}) {
 const own = artifacts.flatMap(({manifest: other}) => isSameJob(other, manifest) ? [ other ] : []);
 const current = own.filter(({producer: producer}) => producer.runAttempt === runAttempt);
 const earlier = own.filter(({producer: producer}) => producer.runAttempt < runAttempt);
 const isFullRerun = current.some(({cell: cell}) => latestOf(earlier, cell.index)?.jobRun?.status === "success");
 return manifest.jobRun?.status === "success" && current.some(hasFailed) && !isFullRerun;
}

function isSameJob(one, other) {
 return one.name === other.name && one.producer.runId === other.producer.runId && one.producer.job === other.producer.job;
}

function latestOf(manifests, index) {
 return manifests.filter(({cell: cell}) => cell.index === index).reduce((last, each) => last === void 0 || each.producer.runAttempt > last.producer.runAttempt ? each : last, void 0);
}

function hasFailed({jobRun: jobRun}) {
 return jobRun?.status !== void 0 && jobRun.status !== "success";
}

function lostManifest(manifest, lost) {
 const {asked: asked} = manifest;
 return {
  ...manifest,
  files: [],
  steps: [],
  ...asked === void 0 ? {} : {
   asked: {
    ...asked,
    evidence: asked.evidence.map(glob => ({
     ...glob,
     files: 0
    }))
   }
  },
  lost: lost
 };
}

const MANIFEST_SCHEMA = "governance.bundle/v1";

const MANIFEST_FILE = "governance-bundle.json";

const MAX_PATH = 500;

const MAX_DEPTH = 32;

const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

const FORBIDDEN = /[\\:*?"<>|\p{Cc}\p{Cs}]/u;

function isArtifactPath(path) {
 if (path === "" || path.length > MAX_PATH) return false;
 const names = path.split("/");
 return names.length <= MAX_DEPTH && names.every(isName);
}

function isName(name) {
 if (name === "" || name === "." || name === "..") return false;
 return !FORBIDDEN.test(name) && !DEVICE.test(name) && !/[. ]$/.test(name) && !name.startsWith(" ");
}

const ROLES = [ "verdict", "evidence", "baseline", "history", "report" ];

const OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];

const JOB_STATUSES = [ "success", "failure", "cancelled" ];

class ManifestError extends Error {
 path;
 constructor(path, message) {
  super(`${path === "" ? "the manifest" : path}: ${message}`);
  this.name = "ManifestError";
  this.path = path;
 }
}

const manifest_MAX_CHARACTERS = 8 * 1024 * 1024;

const manifest_MAX_FILES = 1e4;

const MAX_CELLS = 256;

const MAX_ASKED = 1e3;

const manifest_text = schemas_string().check(_maxLength(1e3));

const manifest_count = schemas_int().check(_nonnegative(), _lte(Number.MAX_SAFE_INTEGER));

const shape = strictObject({
 schema: literal(MANIFEST_SCHEMA),
 name: manifest_text.check(_minLength(1)),
 createdAt: iso_datetime(),
 producer: strictObject({
  repository: manifest_text,
  commit: manifest_text,
  ref: manifest_text,
  event: manifest_text,
  workflow: manifest_text,
  runId: manifest_count,
  runAttempt: manifest_count,
  job: manifest_text,
  os: manifest_text
 }),
 cell: strictObject({
  index: schemas_int().check(_nonnegative(), _lt(MAX_CELLS)),
  total: schemas_int().check(_positive(), _lte(MAX_CELLS)),
  label: manifest_text
 }),
 files: array(strictObject({
  path: manifest_text,
  role: schemas_enum(ROLES),
  gate: exactOptional(manifest_text),
  campaign: exactOptional(manifest_text),
  campaigns: exactOptional(array(manifest_text).check(_maxLength(MAX_ASKED))),
  committed: exactOptional(literal(true)),
  sha256: schemas_string().check(_regex(/^[0-9a-f]{64}$/)),
  bytes: manifest_count
 })).check(_maxLength(manifest_MAX_FILES)),
 asked: exactOptional(strictObject({
  evidence: array(strictObject({
   glob: manifest_text,
   campaign: exactOptional(manifest_text),
   optional: exactOptional(literal(true)),
   files: manifest_count
  })).check(_maxLength(MAX_ASKED)),
  gates: array(manifest_text).check(_maxLength(MAX_ASKED))
 })),
 steps: exactOptional(array(strictObject({
  name: exactOptional(manifest_text),
  outcome: schemas_enum(OUTCOMES)
 })).check(_maxLength(MAX_ASKED))),
 jobRun: exactOptional(strictObject({
  status: exactOptional(schemas_enum(JOB_STATUSES)),
  checkRun: exactOptional(manifest_count)
 })),
 lost: exactOptional(strictObject({
  runAttempt: manifest_count,
  reason: manifest_text
 }))
});

function parseManifest(json) {
 if (json.length > manifest_MAX_CHARACTERS) throw new ManifestError("", "is larger than 8 MiB");
 const parsed = shape.safeParse(manifest_parseJson(json));
 if (!parsed.success) throw manifest_shapeError(parsed.error.issues[0]);
 const {cell: cell, files: files} = parsed.data;
 if (cell.index >= cell.total) throw new ManifestError("cell.index", `is not below cell.total, which is ${cell.total}`);
 const known = new Set;
 for (const [index, {path: path, role: role}] of files.entries()) {
  const place = `files[${index}].path`;
  if (!isArtifactPath(path) || !path.startsWith(`${role}/`)) throw new ManifestError(place, `is not a path in the folder ${role}/`);
  const folded = path.normalize("NFC").toLowerCase();
  if (known.has(folded)) throw new ManifestError(place, "is listed twice, or differs only in case from another file");
  known.add(folded);
 }
 return parsed.data;
}

function manifestJson(manifest) {
 return `${JSON.stringify(manifest, null, 2)}\n`;
}

function manifest_parseJson(json) {
 try {
  return JSON.parse(json);
 } catch {
  throw new ManifestError("", "is not valid JSON");
 }
}

function manifest_shapeError(issue) {
 const path = (issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
 const reason = issue?.code === "unrecognized_keys" ? "has an unknown key" : "is missing, or has the wrong type";
 return new ManifestError(path.join("").replace(/^\./, ""), reason);
}

var external_node_crypto_ = __nccwpck_require__(77598);

var yauzl = __nccwpck_require__(40171);

class ArchiveError extends Error {}

const MAX_MANIFEST = 8 * 1024 * 1024;

const TYPE_MASK = 61440;

const REGULAR = 32768;

const ENCRYPTED = 1;

async function unpackArtifact(archive, folder, limits) {
 const zip = await (0, yauzl.sO)(archive, {
  lazyEntries: true,
  autoClose: false,
  strictFileNames: true,
  validateEntrySizes: true
 });
 try {
  const entries = await entriesOf(zip, limits);
  const manifest = await manifestOf(zip, entries);
  requireExactly(entries, manifest);
  let bytes = 0;
  for (const file of manifest.files) bytes += await unpack(zip, entries, {
   file: file,
   folder: folder
  });
  const own = entries.get(MANIFEST_FILE);
  if (own !== void 0) writeFile(folder, MANIFEST_FILE, await read(zip, own, MAX_MANIFEST));
  return {
   manifest: manifest,
   bytes: bytes
  };
 } finally {
  zip.close();
 }
}

async function entriesOf(zip, limits) {
 const entries = new Map;
 const folded = new Set;
 let declared = 0;
 for await (const entry of zip.eachEntry()) {
  const name = entry.fileName;
  if (name.endsWith("/")) continue;
  requirePlain(entry);
  const key = name.normalize("NFC").toLowerCase();
  if (folded.has(key)) throw new ArchiveError(`it contains ${JSON.stringify(name)} twice`);
  folded.add(key);
  entries.set(name, entry);
  declared += entry.uncompressedSize;
  if (entries.size > limits.files + 1) throw new ArchiveError(`it contains more than ${limits.files} files`);
  if (declared > limits.bytes) throw new ArchiveError(`it unpacks to more than ${limits.bytes} bytes`);
 }
 return entries;
}

function requirePlain({fileName: fileName, externalFileAttributes: externalFileAttributes, generalPurposeBitFlag: generalPurposeBitFlag}) {
 if (!isArtifactPath(fileName)) throw new ArchiveError(`${JSON.stringify(fileName)} is not a path inside the folder`);
 const type = externalFileAttributes >>> 16 & TYPE_MASK;
 if (type !== 0 && type !== REGULAR) throw new ArchiveError(`${JSON.stringify(fileName)} is not a regular file`);
 if ((generalPurposeBitFlag & ENCRYPTED) !== 0) throw new ArchiveError("it is encrypted");
}

async function manifestOf(zip, entries) {
 const entry = entries.get(MANIFEST_FILE);
 if (entry === void 0) throw new ArchiveError(`it contains no ${MANIFEST_FILE}, so evidence/save did not make it`);
 const bytes = await read(zip, entry, MAX_MANIFEST);
 return parseManifest(bytes.toString("utf8"));
}

function requireExactly(entries, {files: files}) {
 const listed = new Set(files.map(({path: path}) => path));
 const missing = files.find(({path: path}) => !entries.has(path));
 if (missing !== void 0) throw new ArchiveError(`${missing.path} is in its manifest but not in the archive`);
 const extra = [ ...entries.keys() ].find(name => name !== MANIFEST_FILE && !listed.has(name));
 if (extra !== void 0) throw new ArchiveError(`${extra} is in the archive but not in its manifest`);
}

async function unpack(zip, entries, {file: file, folder: folder}) {
 const entry = entries.get(file.path);
 if (entry === void 0 || entry.uncompressedSize !== file.bytes) throw new ArchiveError(`the size of ${file.path} differs from its manifest`);
 const bytes = await read(zip, entry, file.bytes);
 if ((0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") !== file.sha256) throw new ArchiveError(`the digest of ${file.path} differs from its manifest`);
 writeFile(folder, file.path, bytes);
 return bytes.length;
}

async function read(zip, entry, limit) {
 if (entry.uncompressedSize > limit) throw new ArchiveError(`${entry.fileName} is larger than ${limit} bytes`);
 const chunks = [];
 let bytes = 0;
 for await (const chunk of await zip.openReadStreamPromise(entry)) {
  bytes += chunk.length;
  if (bytes > entry.uncompressedSize) throw new ArchiveError(`${entry.fileName} is larger than the archive says`);
  chunks.push(chunk);
 }
 return Buffer.concat(chunks);
}

function writeFile(folder, path, bytes) {
 const target = (0, external_node_path_.join)(folder, path);
 (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(target), {
  recursive: true
 });
 (0, external_node_fs_.writeFileSync)(target, bytes, {
  flag: "wx"
 });
}

async function unpackAll(restoring, listed) {
 let left = restoring.inputs.limits;
 const artifacts = [];
 const refused = [];
 for (const each of listed) {
  const artifact = await unpackOne(restoring, each, left);
  if (typeof artifact === "string") {
   refused.push({
    name: each.name,
    reason: artifact
   });
   continue;
  }
  left = {
   bytes: left.bytes - artifact.bytes,
   files: left.files - artifact.manifest.files.length
  };
  artifacts.push(artifact);
 }
 return {
  artifacts: artifacts,
  refused: refused
 };
}

async function unpackOne({inputs: inputs, store: store, run: run}, listed, limits) {
 if (listed.bytes > limits.bytes) return `its archive is larger than ${limits.bytes} bytes`;
 const work = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, 
 external_node_os_.tmpdir)(), "governance-restore-"));
 try {
  const downloaded = await store.download(listed, (0, external_node_path_.join)(work, "archive"), run);
  if (downloaded.kind === "refused") return downloaded.reason;
  (0, external_node_fs_.mkdirSync)(inputs.target, {
   recursive: true
  });
  const unfinished = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(inputs.target, ".unfinished-"));
  try {
   const {manifest: manifest, bytes: bytes} = await unpackArtifact(downloaded.value, unfinished, limits);
   const place = (0, external_node_path_.join)(inputs.target, listed.name);
   if ((0, external_node_fs_.existsSync)(place)) return "another artifact has the same name";
   (0, external_node_fs_.renameSync)(unfinished, place);
   return {
    folder: listed.name,
    manifest: manifest,
    bytes: bytes
   };
  } finally {
   (0, external_node_fs_.rmSync)(unfinished, {
    recursive: true,
    force: true
   });
  }
 } catch (error) {
  return error instanceof Error ? error.message : String(error);
 } finally {
  (0, external_node_fs_.rmSync)(work, {
   recursive: true,
   force: true
  });
 }
}

function keepLatest(target, {artifacts: artifacts, refused: refused}, facts) {
 const lost = lostCells(artifacts, facts);
 const latest = latestOfCells(artifacts);
 for (const artifact of artifacts) if (!latest.includes(artifact)) (0, external_node_fs_.rmSync)((0, 
 external_node_path_.join)(target, artifact.folder), {
  recursive: true
 });
 return latest.map(artifact => {
  const unread = newerThan(artifact.folder, refused);
  const reason = lost.get(artifact);
  if (unread !== void 0) return withoutFiles(target, artifact, {
   runAttempt: unread,
   reason: "its artifact could not be restored"
  });
  return reason === void 0 ? artifact : withoutFiles(target, artifact, {
   runAttempt: facts.runAttempt,
   reason: reason
  });
 });
}

function newerThan(name, refused) {
 const own = slotOf(name);
 const newer = refused.map(({name: other}) => slotOf(other)).filter(({cell: cell, attempt: attempt}) => cell === own.cell && attempt > own.attempt);
 return newer.length === 0 ? void 0 : Math.max(...newer.map(({attempt: attempt}) => attempt));
}

function slotOf(name) {
 const at = name.lastIndexOf(".");
 return {
  cell: name.slice(0, at),
  attempt: Number(name.slice(at + 1))
 };
}

function withoutFiles(target, {folder: folder, manifest: manifest}, lost) {
 const place = (0, external_node_path_.join)(target, folder);
 const told = lostManifest(manifest, lost);
 (0, external_node_fs_.rmSync)(place, {
  recursive: true
 });
 (0, external_node_fs_.mkdirSync)(place);
 (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(place, MANIFEST_FILE), manifestJson(told));
 return {
  folder: folder,
  manifest: told
 };
}

async function runRestore(runner, openStore = openRunStore) {
 runner.setExitCode(1);
 try {
  const inputs = readRestoreInputs(runner);
  await restore({
   runner: runner,
   inputs: inputs,
   openStore: openStore
  });
  runner.setExitCode(0);
 } catch (error) {
  reportFailure("evidence/restore", runner, error);
 }
}

async function restore(restoring) {
 const {runner: runner, inputs: inputs} = restoring;
 const {found: found, artifacts: artifacts} = await restoreFirst(restoring);
 const from = folder => (0, external_node_path_.relative)(folder, inputs.target).split(external_node_path_.sep).join("/");
 const run = found.kind === "run" ? found.run : void 0;
 const passed = (folder, gate) => hasPassed(inputs.target, folder, gate);
 const outputs = {
  ...outputsOf({
   path: from(inputs.workspace),
   gatePath: from(inputs.directory),
   artifacts: artifacts,
   trusted: found.kind === "run" && found.trusted,
   passed: passed,
   hasHistory: found.kind === "run" && found.hasHistory,
   evidence: inputs.evidence
  }),
  "run-id": run === void 0 ? runner.env["GITHUB_RUN_ID"] ?? "" : String(run.id),
  commit: run === void 0 ? runner.env["GITHUB_SHA"] ?? "" : run.commit
 };
 for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
 if (run !== void 0 && found.kind === "run" && found.trusted) for (const gate of unpassedBaselines({
  artifacts: artifacts,
  passed: passed
 })) notice(runner, `The verdict of ${gate} in run ${run.id} is not a pass: its baseline is not used.`);
 tellCells(runner, inputs, {
  found: found,
  artifacts: artifacts
 });
}

async function openRunStore() {
 const {openArtifactStore: openArtifactStore} = await __nccwpck_require__.e(67).then(__nccwpck_require__.bind(__nccwpck_require__, 86067));
 return await openArtifactStore();
}

const MAX_RUNS = 5;

async function restoreFirst(restoring) {
 const {runner: runner, inputs: inputs} = restoring;
 const repository = runner.env["GITHUB_REPOSITORY"] ?? "";
 const branches = eventBranches(runner);
 const passedOver = new Set;
 const open = () => openRuns(runner, inputs, repository);
 for (;;) {
  const found = await findRun(inputs, repository, {
   branches: branches,
   passedOver: passedOver,
   open: open
  });
  if (found.kind === "none") {
   notice(runner, `Nothing was restored: ${found.reason}.`);
   return {
    found: found,
    artifacts: []
   };
  }
  const artifacts = await restoreRun(restoring, {
   found: found,
   repository: repository
  });
  if (found.kind === "this-run" || !found.hasHistory) return {
   found: found,
   artifacts: artifacts
  };
  const why = whyNot(inputs, found, artifacts);
  if (why === void 0) return {
   found: found,
   artifacts: artifacts
  };
  passedOver.add(found.run.id);
  if (inputs.source.kind === "run" || passedOver.size === MAX_RUNS) {
   notice(runner, `${why}: its baselines are not used.`);
   return {
    found: {
     ...found,
     trusted: false,
     hasHistory: false
    },
    artifacts: artifacts
   };
  }
  notice(runner, `${why}: trying an earlier run.`);
  (0, external_node_fs_.rmSync)(inputs.target, {
   recursive: true,
   force: true
  });
 }
}

function whyNot({source: source}, {run: run, branch: branch}, artifacts) {
 if (source.kind === "last-run" && artifacts.length === 0) return `Run ${run.id} has saved nothing of that name`;
 return artifacts.every(({manifest: manifest}) => isOfBranch(manifest, branch)) ? void 0 : `Run ${run.id} was started for a tag or another ref named ${branch}, not for the branch`;
}

async function openRuns({env: env}, {token: token}, repository) {
 const {openWorkflowRuns: openWorkflowRuns} = await Promise.all([ __nccwpck_require__.e(665), __nccwpck_require__.e(763) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 61763));
 return openWorkflowRuns({
  token: token,
  apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
  repository: repository
 });
}

async function restoreRun({runner: runner, inputs: inputs, openStore: openStore}, {found: found, repository: repository}) {
 const store = await openStore();
 const run = found.kind === "run" ? {
  token: inputs.token,
  repository: repository,
  runId: found.run.id
 } : void 0;
 const listed = await store.list(run);
 if (listed.kind === "refused") {
  notice(runner, `Nothing was restored: ${listed.reason}. To do: ${listed.remedy}.`);
  return [];
 }
 const isMeant = artifactPattern(inputs.name);
 const named = listed.value.filter(({name: name}) => isMeant(name));
 if (named.length === 0) notice(runner, `Nothing was restored: the run has no artifact of ${inputs.name}.`);
 const unpacked = await unpackAll({
  inputs: inputs,
  store: store,
  run: run
 }, named);
 for (const {name: name, reason: reason} of unpacked.refused) warn(runner, `${name} was not restored: ${reason}.`);
 for (const {folder: folder, manifest: manifest, bytes: bytes} of unpacked.artifacts) runner.log(plain(`${folder}: ${manifest.files.length} files, ${bytes} bytes`));
 const manifests = unpacked.artifacts.map(({manifest: manifest}) => manifest);
 const facts = await attemptFacts(attemptSource(runner, inputs, {
  found: found,
  repository: repository
 }), manifests);
 return keepLatest(inputs.target, unpacked, facts);
}

function attemptSource(runner, inputs, {found: found, repository: repository}) {
 const {env: env} = runner;
 const isOther = found.kind === "run";
 const runId = isOther ? found.run.id : Number(env["GITHUB_RUN_ID"]);
 const askJobs = async () => (await openRuns(runner, inputs, repository)).jobs(runId);
 return {
  runAttempt: isOther ? found.run.attempt : Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
  conclusion: isOther ? found.run.conclusion : void 0,
  needs: isOther ? void 0 : inputs.needs,
  askJobs: inputs.token === "" ? void 0 : askJobs
 };
}

function tellCells(runner, {expectedCells: expectedCells}, {found: found, artifacts: artifacts}) {
 const manifests = artifacts.map(({manifest: manifest}) => manifest);
 const shortfalls = cellShortfalls(manifests);
 const present = manifests.filter(({lost: lost}) => lost === void 0).length;
 const counted = expectedCells === void 0 || present >= expectedCells ? [] : [ `${present} of ${expectedCells} cells are there: find out why the others saved nothing.` ];
 const named = shortfalls.slice(0, MAX_NAMED).map(each => `${each.job}: ${shortfallText(each)}.`);
 const more = shortfalls.length > MAX_NAMED ? [ `And ${shortfalls.length - MAX_NAMED} more: see the output shortfalls.` ] : [];
 const remedy = shortfalls.length === 0 ? [] : [ `To do: ${shortfallRemedy(shortfalls)}.` ];
 const sentences = [ ...counted, ...named, ...more, ...remedy ];
 if (sentences.length === 0) return;
 const tell = found.kind === "run" ? notice : warn;
 tell(runner, sentences.join(" "));
}

const MAX_NAMED = 5;

function notice(runner, message) {
 runner.annotate({
  level: "notice",
  title: "Evidence",
  message: plain(message)
 });
}

function warn(runner, message) {
 runner.annotate({
  level: "warning",
  title: "Evidence",
  message: plain(message)
 });
}

function instant_formatInstant(value) {
 return new Date(value).toISOString().replace(".000Z", "Z");
}

const MAX_PART = 80;

function artifactName({name: name, job: job, cell: cell, runAttempt: runAttempt}) {
 return [ part(name), part(job), `${cell.index + 1}-of-${cell.total}`, String(runAttempt) ].join(".");
}

function isOtherTotal(artifact, {name: name, job: job, cell: cell, runAttempt: runAttempt}) {
 const [ownName, ownJob, place = "", attempt, ...rest] = artifact.split(".");
 const total = /^\d+-of-(\d+)$/.exec(place)?.[1];
 const isSame = ownName === part(name) && ownJob === part(job) && attempt === String(runAttempt);
 return isSame && rest.length === 0 && total !== void 0 && Number(total) !== cell.total;
}

function part(text) {
 const plain = text.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, MAX_PART);
 return plain === "" ? "-" : plain;
}

function matrixLabel(matrix) {
 if (typeof matrix !== "object" || matrix === null || Array.isArray(matrix)) return "";
 return Object.entries(matrix).filter(([, value]) => typeof value !== "object").map(([key, value]) => `${key}=${String(value)}`).join(", ").slice(0, MAX_LABEL);
}

const MAX_LABEL = 200;

function copyInto(root, {source: source, path: path, file: file}) {
 const target = (0, external_node_path_.join)(root, file.path);
 (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(target), {
  recursive: true
 });
 const opened = source.open(path);
 const descriptor = (0, external_node_fs_.openSync)(target, "wx");
 for (const chunk of opened.bytes) writeAll(descriptor, chunk);
 (0, external_node_fs_.closeSync)(descriptor);
 const digest = opened.finish();
 const gate = (file.role === "verdict" ? gateOf(target) : void 0) ?? file.gate;
 return {
  ...file,
  ...gate === void 0 ? {} : {
   gate: gate
  },
  ...digest
 };
}

function writeAll(descriptor, chunk) {
 for (let written = 0; written < chunk.length; ) written += (0, external_node_fs_.writeSync)(descriptor, chunk, written);
}

function gateOf(path) {
 try {
  const verdict = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
  const gate = typeof verdict === "object" && verdict !== null && "gate" in verdict ? verdict.gate : void 0;
  return typeof gate === "string" && gate.length <= MAX_GATE ? gate : void 0;
 } catch {
  return;
 }
}

const MAX_GATE = 100;

const MAX_FOLDERS = 1e5;

function* walkFiles(directory, start) {
 const pending = [ {
  ...start,
  linked: new Set
 } ];
 let folders = 0;
 for (let visit = pending.pop(); visit !== void 0; visit = pending.pop()) {
  if (++folders > MAX_FOLDERS) throw tooMany(start.folder);
  const {folder: folder} = visit;
  const entries = file_walk_entriesOf((0, external_node_path_.resolve)(directory, folder));
  for (const {name: name} of entries.filter(each => each.isFile())) yield folder + name;
  for (const {name: name} of entries.filter(each => each.isDirectory())) pending.push(...below(visit, name));
  for (const {name: name} of entries.filter(each => each.isSymbolicLink())) {
   const path = (0, external_node_path_.resolve)(directory, folder, name);
   const target = (0, external_node_fs_.statSync)(path, {
    throwIfNoEntry: false
   });
   if (target?.isFile() === true) yield folder + name;
   if (target?.isDirectory() === true) pending.push(...behindLink(visit, name, path));
  }
 }
}

function below({folder: folder, depth: depth, linked: linked}, name) {
 return depth > 1 ? [ {
  folder: `${folder}${name}/`,
  depth: depth - 1,
  linked: linked
 } ] : [];
}

function behindLink(visit, name, path) {
 const real = (0, external_node_fs_.realpathSync)(path);
 if (visit.linked.has(real) || path.startsWith(`${real}${external_node_path_.sep}`)) return [];
 return below({
  ...visit,
  linked: new Set([ ...visit.linked, real ])
 }, name);
}

function file_walk_entriesOf(folder) {
 try {
  return (0, external_node_fs_.readdirSync)(folder, {
   withFileTypes: true
  });
 } catch {
  return [];
 }
}

function tooMany(folder) {
 return new ConfigurationError(`evidence: ${folder === "" ? "the working directory" : folder} has more than ${MAX_FOLDERS} folders: begin the pattern with the folder of the reports`);
}

const MAX_ALTERNATIVES = 100;

const path_pattern_SPECIAL = /[\\[\]()|"]|^!|\.\.|\{[^,{}]*\}/;

function pathPattern(pattern) {
 if (path_pattern_SPECIAL.test(pattern)) return;
 const alternatives = withoutBraces(pattern)?.map(text => text.split("/"));
 if (alternatives === void 0 || alternatives.some(isOdd)) return;
 const more = isInside(pattern) ? [ () => true ] : [];
 const patterns = alternatives.map(names => [ ...names.map(folderPlace), ...more ]);
 return path => {
  const names = path.split("/");
  return patterns.some(each => matchesItems(each, names));
 };
}

function isOdd(names) {
 return names.some(name => /^\.{0,2}$/.test(name) || name !== "**" && name.includes("**"));
}

function isInside(pattern) {
 const names = pattern.split("/");
 return names.at(-1) === "**" && names.findLast(name => name !== "**")?.endsWith("*") === true;
}

function folderPlace(name) {
 if (name === "**") return star_pattern_ANY_NUMBER;
 if (name === "*") return () => true;
 if (!/[*?]/.test(name)) return exactItem(name);
 const places = Array.from(name.match(/[\s\S]/g) ?? [], sign => {
  if (sign === "*") return star_pattern_ANY_NUMBER;
  return sign === "?" ? () => true : exactItem(sign);
 });
 return folder => matchesItems(places, folder);
}

function withoutBraces(pattern) {
 const done = [];
 const waiting = [ pattern ];
 for (let text = waiting.pop(); text !== void 0; text = waiting.pop()) {
  const group = /\{([^{}]*)\}/.exec(text);
  const [braces, parts = ""] = group ?? [];
  if (group === null || braces === void 0) {
   if (/[{}]/.test(text)) return;
   done.push(text);
  } else {
   const [before, after] = [ text.slice(0, group.index), text.slice(group.index + braces.length) ];
   waiting.push(...parts.split(",").map(part => before + part + after));
  }
  if (done.length + waiting.length > MAX_ALTERNATIVES) return;
 }
 return done;
}

async function loadPathMatcher() {
 const {default: picomatch} = await __nccwpck_require__.e(26).then(__nccwpck_require__.t.bind(__nccwpck_require__, 71026, 19));
 return pattern => {
  const linear = simpleMatcher(pattern) ?? pathPattern(pattern);
  if (linear !== void 0) return linear;
  checkPattern(pattern);
  const expression = picomatch.makeRe(pattern, {
   dot: true,
   posix: true,
   flags: "s"
  });
  return path => expression.test(path);
 };
}

const MAX_PATTERN = 1e3;

const MAX_DEPTHS = 6;

const MAX_STARS = 2;

function wildcardsIn(pattern) {
 const names = pattern.split("/").map(name => name.split(/\*+/).length - 1);
 return {
  depths: pattern.split("**").length - 1,
  stars: Math.max(...names)
 };
}

const BARE_GROUP = /(?:^|[^?*+@!\\])\(/;

function checkPattern(pattern) {
 const problem = slownessOf(pattern);
 if (problem === void 0) return;
 throw new ConfigurationError(`the pattern ${JSON.stringify(pattern.slice(0, 80))} ${problem}`);
}

function slownessOf(pattern) {
 if (BARE_GROUP.test(pattern)) return "has a group without ?, *, +, @ or ! before it: write {a,b} for one of several texts";
 if (pattern.length > MAX_PATTERN) return `is longer than ${MAX_PATTERN} characters: write several patterns`;
 const {stars: stars, depths: depths} = wildcardsIn(pattern);
 if (depths > MAX_DEPTHS) return `uses ** more than ${MAX_DEPTHS} times: name the folders`;
 if (stars <= MAX_STARS) return;
 return `uses * more than ${MAX_STARS} times in one name, together with [ ], ( ), {1..3}, ! or ** beside other signs: write ? or {a,b} in place of those signs, and ** for whole folders`;
}

const SIMPLE = /^((?:[\w.-]+\/)*)(\*\*\/)?\*([\w.-]+)$/;

function simpleMatcher(pattern) {
 const [match, folder = "", deep, end = ""] = SIMPLE.exec(pattern) ?? [];
 if (match === void 0 || /(?:^|\/)\.{1,2}(?:\/|$)/.test(`${folder}x`)) return;
 return path => path.endsWith(end) && path.startsWith(folder) && path.length >= folder.length + end.length && (deep !== void 0 || !path.includes("/", folder.length));
}

const CHUNK = 64 * 1024;

const workspace_MAX_FILES = 1e4;

const GLOB = /[*?{}[\]!()]/;

function openWorkspace(root, directory) {
 if (!(0, external_node_fs_.existsSync)(directory)) throw new ConfigurationError(`input working-directory: ${directory} does not exist`);
 if (!(0, external_node_fs_.statSync)(directory).isDirectory()) throw new ConfigurationError(`input working-directory: ${directory} is not a folder`);
 if (isLinked(root, directory)) throw new ConfigurationError(`input working-directory: ${directory} is a link, or is behind one: name the folder itself, so that a change cannot replace it`);
 const boundary = (0, external_node_fs_.realpathSync)(workspace_isInside(root, directory) ? root : directory);
 const confined = path => confine(boundary, directory, path);
 const display = path => {
  const absolute = (0, external_node_path_.resolve)(directory, path);
  return (workspace_isInside(root, absolute) ? (0, external_node_path_.relative)(root, absolute) : path).split(external_node_path_.sep).join("/");
 };
 return {
  root: (0, external_node_fs_.existsSync)(root) ? (0, external_node_fs_.realpathSync)(root) : root,
  display: display,
  find: async patterns => {
   const found = new Set;
   const written = patterns.map(pattern => relativePattern(pattern, directory));
   const excluded = await excludedBy(written.filter(isExclusion));
   for (const pattern of written.filter(each => !isExclusion(each))) for (const path of await expand(directory, pattern)) if (!excluded(path)) found.add(path);
   if (found.size > workspace_MAX_FILES) throw new ConfigurationError(`evidence: ${patterns.join(", ")} matches more than ${workspace_MAX_FILES} files: narrow it`);
   return [ ...found ].sort();
  },
  open: path => openFile(confined(path)),
  readText: path => {
   if (!(0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(directory, path))) return;
   return (0, external_node_fs_.readFileSync)(confined(path), "utf8");
  }
 };
}

function isLinked(root, directory) {
 if (!workspace_isInside(root, directory)) return false;
 return (0, external_node_fs_.realpathSync)(directory) !== (0, external_node_path_.resolve)((0, 
 external_node_fs_.realpathSync)(root), (0, external_node_path_.relative)(root, directory));
}

function isNamedInFull(path) {
 return !GLOB.test(path);
}

function isExclusion(pattern) {
 return pattern.startsWith("!") && !pattern.startsWith("!(");
}

async function excludedBy(patterns) {
 if (patterns.length === 0) return () => false;
 const matcher = await loadPathMatcher();
 const matchers = patterns.map(pattern => {
  const wanted = pattern.slice(1);
  checkRelative(wanted);
  return matcher(external_node_path_.posix.normalize(wanted).replace(/\/$/, ""));
 });
 return path => matchers.some(matches => matches(path));
}

function relativePattern(written, directory) {
 const [mark, pattern] = isExclusion(written) ? [ "!", written.slice(1) ] : [ "", written ];
 const plain = pattern.replaceAll("\\", "/");
 const folder = `${directory.replaceAll("\\", "/").replace(/\/$/, "")}/`;
 return mark + (plain.startsWith(folder) ? plain.slice(folder.length) : plain);
}

async function expand(directory, written) {
 checkRelative(written);
 if (isNamedInFull(written)) return (0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(directory, written)) ? [ external_node_path_.posix.normalize(written) ] : [];
 const pattern = external_node_path_.posix.normalize(written).replace(/\/$/, "");
 const matches = (await loadPathMatcher())(pattern);
 return [ ...walkFiles(directory, walkOf(pattern)) ].filter(path => matches(path));
}

function walkOf(pattern) {
 const names = pattern.split("/");
 const first = names.findIndex(name => GLOB.test(name));
 const folder = names.slice(0, first).map(name => `${name}/`);
 const isDeep = pattern.includes("**") || /[{(]/.test(pattern);
 return {
  folder: folder.join(""),
  depth: isDeep ? Number.POSITIVE_INFINITY : names.length - first
 };
}

function checkRelative(path) {
 const leaves = (0, external_node_path_.isAbsolute)(path) || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
 if (leaves || path.includes("\\") || path.includes("\0")) throw new ConfigurationError(`evidence: ${JSON.stringify(path)} is not a path inside the workspace: write it relative to the workspace, with / and without ..`);
}

function confine(boundary, directory, path) {
 checkRelative(path);
 const real = (0, external_node_fs_.realpathSync)((0, external_node_path_.resolve)(directory, path));
 if (!workspace_isInside(boundary, real)) throw new ConfigurationError(`evidence: ${JSON.stringify(path)} is a link that points outside the workspace`);
 if (!(0, external_node_fs_.statSync)(real).isFile()) throw new ConfigurationError(`evidence: ${JSON.stringify(path)} is not a regular file: name the report itself`);
 return real;
}

function workspace_isInside(parent, child) {
 const path = (0, external_node_path_.relative)(parent, child);
 return path === "" || !(path === ".." || path.startsWith(`..${external_node_path_.sep}`) || (0, 
 external_node_path_.isAbsolute)(path));
}

function openFile(path) {
 const descriptor = (0, external_node_fs_.openSync)(path, "r");
 const hash = (0, external_node_crypto_.createHash)("sha256");
 const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, (0, external_node_fs_.fstatSync)(descriptor).size + 1));
 let bytes = 0;
 let isEnded = false;
 function* read() {
  while (!isEnded) {
   const length = (0, external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, null);
   if (length === 0) {
    isEnded = true;
    return;
   }
   const chunk = buffer.subarray(0, length);
   hash.update(chunk);
   bytes += length;
   yield chunk;
  }
 }
 return {
  bytes: {
   [Symbol.iterator]: read
  },
  finish: () => {
   for (const _ of read()) ;
   (0, external_node_fs_.closeSync)(descriptor);
   return {
    bytes: bytes,
    sha256: hash.digest("hex")
   };
  }
 };
}

async function filesToSave(inputs) {
 const workspace = openWorkspace(inputs.workspace, inputs.workspace);
 const written = await writtenByGates(inputs, workspace);
 const {files: evidence, asked: asked} = await evidenceOf(inputs, workspace);
 const all = [ ...written, ...evidence ];
 const named = new Map(all.filter(({file: file}) => isArtifactPath(file.path)).map(each => [ each.file.path, each ]));
 return {
  files: [ ...named.values() ],
  leftOut: all.flatMap(({file: file}) => isArtifactPath(file.path) ? [] : [ file.path ]),
  asked: asked
 };
}

const artifact_files_ROLES = [ [ /\.verdict\.json$/, "verdict" ], [ /\.baseline\.json$/, "baseline" ], [ /\.history\.jsonl$/, "history" ] ];

async function writtenByGates({verdicts: verdicts, gateFolder: gateFolder}, workspace) {
 if (verdicts === void 0 && !(0, external_node_fs_.existsSync)(gateFolder)) return [];
 const source = verdicts === void 0 ? openWorkspace(gateFolder, gateFolder) : workspace;
 const paths = await source.find(verdicts ?? [ "**/*" ]);
 const places = distinctPlaces(verdicts === void 0 ? paths : paths.map(flatName));
 return paths.map((path, index) => {
  const name = external_node_path_.posix.basename(path);
  const role = artifact_files_ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? "report";
  const gate = /^([a-z][a-z-]*)\./.exec(name)?.[1];
  const file = {
   path: `${role}/${places[index] ?? name}`,
   role: role,
   ...gate === void 0 ? {} : {
    gate: gate
   }
  };
  return {
   source: source,
   path: path,
   file: file
  };
 });
}

function flatName(path) {
 return path.replaceAll("/", "-").replace(/^\.+/, "");
}

function distinctPlaces(places) {
 const taken = new Set;
 return places.map(place => {
  let distinct = place;
  for (let number = 2; taken.has(distinct); number++) distinct = `${number}-${place}`;
  taken.add(distinct);
  return distinct;
 });
}

async function evidenceOf({evidence: evidence, workspace: root}, workspace) {
 const campaigns = new Map;
 const asked = [];
 for (const {glob: glob, campaign: campaign, isOptional: isOptional} of evidence) {
  const paths = await workspace.find([ glob ]);
  for (const path of paths) campaigns.set(path, (campaigns.get(path) ?? new Set).add(campaign ?? ""));
  const named = campaign === void 0 ? {} : {
   campaign: campaign
  };
  asked.push({
   glob: glob,
   ...named,
   ...isOptional ? {
    optional: true
   } : {},
   files: paths.length
  });
 }
 const committed = await committedAmong([ ...campaigns.keys() ], root);
 const files = [ ...campaigns ].map(([path, names]) => {
  const standing = committed.has(path) ? {
   committed: true
  } : {};
  return {
   source: workspace,
   path: path,
   file: {
    path: `evidence/${path}`,
    role: "evidence",
    ...named(names),
    ...standing
   }
  };
 });
 return {
  files: files,
  asked: asked
 };
}

async function committedAmong(paths, root) {
 if (paths.length === 0) return new Set;
 const places = new Map(paths.map(path => [ (0, external_node_path_.resolve)(root, path), path ]));
 const {committedFiles: committedFiles} = await __nccwpck_require__.e(847).then(__nccwpck_require__.bind(__nccwpck_require__, 84847));
 const found = await committedFiles([ ...places.keys() ]);
 return new Set(found.map(({path: path}) => places.get(path) ?? ""));
}

function named(names) {
 const [first = "", ...others] = names;
 if (others.length > 0) return {
  ...first === "" ? {} : {
   campaign: first
  },
  campaigns: [ ...names ]
 };
 return first === "" ? {} : {
  campaign: first
 };
}

const step_outcomes_OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];

function readSteps(runner) {
 return inputLines(runner, "outcome").map(readStep);
}

function readStep(line) {
 const at = line.lastIndexOf("=");
 const [name, word] = [ line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim() ];
 const outcome = step_outcomes_OUTCOMES.find(each => each === word);
 if (outcome === void 0 || at !== -1 && name === "") throw new ConfigurationError(`input outcome: the line ${JSON.stringify(line)} does not end in success, failure, cancelled or skipped: write campaign=outcome, or only the outcome, from steps.<id>.outcome`);
 return at === -1 ? {
  outcome: outcome
 } : {
  name: name,
  outcome: outcome
 };
}

function readSaveInputs(runner) {
 const verdicts = inputLines(runner, "verdicts");
 const total = inputs_count(runner, "cells", {
  standard: 1,
  least: 1,
  most: 256
 });
 const index = inputs_count(runner, "cell", {
  standard: 0,
  least: 0,
  most: 255
 });
 if (index >= total) throw new ConfigurationError(`input cell: ${index} is out of range for ${total} cells: write a number from 0 to ${total - 1}`);
 return {
  name: runner.input("name") || "governance",
  ...jobFolders(runner),
  verdicts: verdicts.length === 0 ? void 0 : verdicts,
  evidence: inputLines(runner, "evidence").map(evidenceGlob),
  gates: inputLines(runner, "gates"),
  steps: readSteps(runner),
  jobRun: jobRunOf(runner),
  job: runner.input("job") || (runner.env["GITHUB_JOB"] ?? ""),
  cell: {
   index: index,
   total: total,
   label: matrixLabel(matrixOf(runner.input("matrix")))
  },
  retentionDays: runner.input("retention-days") === "" ? void 0 : inputs_count(runner, "retention-days", {
   standard: 90,
   least: 1,
   most: 400
  }),
  compressionLevel: inputs_count(runner, "compression-level", {
   standard: 6,
   least: 0,
   most: 9
  })
 };
}

const STATUSES = [ "success", "failure", "cancelled" ];

function jobRunOf(runner) {
 const status = STATUSES.find(each => each === runner.input("job-status"));
 const checkRun = runner.input("check-run-id");
 return {
  ...status === void 0 ? {} : {
   status: status
  },
  .../^[1-9]\d{0,14}$/.test(checkRun) ? {
   checkRun: Number(checkRun)
  } : {}
 };
}

function inputs_count(runner, name, {standard: standard, least: least, most: most}) {
 const given = runner.input(name);
 if (given === "") return standard;
 const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
 if (value >= least && value <= most) return value;
 throw new ConfigurationError(`input ${name}: ${JSON.stringify(given)} is not a whole number from ${least} to ${most}: write one`);
}

function matrixOf(text) {
 try {
  return text === "" ? void 0 : JSON.parse(text);
 } catch {
  return;
 }
}

async function runSave(runner, openStore = save_openRunStore) {
 runner.setExitCode(1);
 try {
  const inputs = readSaveInputs(runner);
  const {leftOut: leftOut, ...found} = await filesToSave(inputs);
  for (const path of leftOut) save_warn(runner, `${path} was left out: its name is not valid on every operating system`);
  runner.setOutput("files", String(found.files.length));
  if (found.files.length === 0) save_warn(runner, NOTHING);
  const saved = await upload({
   runner: runner,
   inputs: inputs,
   openStore: openStore
  }, found);
  runner.setOutput("saved", String(saved));
  if (saved || !isRerun(runner)) runner.setExitCode(0);
 } catch (error) {
  reportFailure("evidence/save", runner, error);
 }
}

const NOTHING = "There is no file to save: run a gate before this step, or name verdicts and evidence. The artifact only lists what was asked for.";

function isRerun(runner) {
 return save_attemptOf(runner) > 1;
}

function save_attemptOf({env: env}) {
 return numberOf(env["GITHUB_RUN_ATTEMPT"], 1);
}

async function save_openRunStore() {
 const {openArtifactStore: openArtifactStore} = await __nccwpck_require__.e(67).then(__nccwpck_require__.bind(__nccwpck_require__, 86067));
 return await openArtifactStore();
}

async function upload({runner: runner, inputs: inputs, openStore: openStore}, found) {
 const {name: given, job: job, cell: cell} = inputs;
 const owner = {
  name: given,
  job: job,
  cell: cell,
  runAttempt: save_attemptOf(runner)
 };
 const name = artifactName(owner);
 runner.setOutput("artifact-name", name);
 const store = await openStore();
 await refuseOtherTotal(store, owner);
 const root = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, 
 external_node_os_.tmpdir)(), "governance-save-"));
 try {
  const copies = found.files.map(file => copyInto(root, file));
  const manifest = save_manifestOf(runner, inputs, {
   files: copies,
   asked: found.asked
  });
  (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(root, MANIFEST_FILE), manifestJson(manifest));
  const files = [ MANIFEST_FILE, ...manifest.files.map(({path: path}) => path) ].map(path => (0, 
  external_node_path_.join)(root, path));
  const {retentionDays: retentionDays, compressionLevel: compressionLevel} = inputs;
  const done = await store.upload({
   name: name,
   files: files,
   root: root,
   retentionDays: retentionDays,
   compressionLevel: compressionLevel
  });
  if (done.kind === "refused") {
   if (isTaken(done.reason)) throw nameTaken(owner, `${name} already exists`);
   tellRefusal(runner, name, done);
   return false;
  }
  runner.setOutput("artifact-id", String(done.value.id));
  runner.setOutput("digest", done.value.digest);
  runner.log(plain(`${name}: ${found.files.length} files, ${done.value.bytes} bytes`));
  return true;
 } finally {
  (0, external_node_fs_.rmSync)(root, {
   recursive: true,
   force: true
  });
 }
}

function tellRefusal(runner, name, {reason: reason, remedy: remedy}) {
 const message = `${name} could not be saved: ${reason}. To do: ${remedy}.`;
 const isAgain = isRerun(runner);
 const why = isAgain ? " What an earlier attempt saved would be mistaken for the result of this one." : "";
 const level = isAgain ? "error" : "warning";
 runner.annotate({
  level: level,
  title: "Evidence",
  message: plain(`${message}${why}`)
 });
}

function isTaken(reason) {
 return /already exists|\b409\b/i.test(reason);
}

async function refuseOtherTotal(store, owner) {
 const listed = await store.list(void 0);
 if (listed.kind === "refused") return;
 const other = listed.value.find(({name: name}) => isOtherTotal(name, owner));
 if (other !== void 0) throw nameTaken(owner, `${other.name} already exists, from a matrix with a different number of cells`);
}

function nameTaken({name: name, job: job}, problem) {
 return new ConfigurationError(`input name: ${problem}: another call of the workflow, or another use of evidence/save, has already saved under the name ${JSON.stringify(name)} for the job ${JSON.stringify(job)} in this attempt. Set the input name to a different name here: evidence restored under one name is judged together`);
}

function save_manifestOf(runner, inputs, {files: files, asked: asked}) {
 const {env: env, os: os, now: now} = runner;
 const {steps: steps, jobRun: jobRun} = inputs;
 return {
  schema: MANIFEST_SCHEMA,
  name: inputs.name,
  createdAt: instant_formatInstant(now()),
  producer: {
   repository: env["GITHUB_REPOSITORY"] ?? "",
   commit: env["GITHUB_SHA"] ?? "",
   ref: env["GITHUB_REF"] ?? "",
   event: env["GITHUB_EVENT_NAME"] ?? "",
   workflow: env["GITHUB_WORKFLOW"] ?? "",
   runId: numberOf(env["GITHUB_RUN_ID"], 0),
   runAttempt: save_attemptOf(runner),
   job: inputs.job,
   os: os
  },
  cell: inputs.cell,
  files: files,
  asked: {
   evidence: asked,
   gates: inputs.gates
  },
  ...steps.length === 0 ? {} : {
   steps: steps
  },
  ...Object.keys(jobRun).length === 0 ? {} : {
   jobRun: jobRun
  }
 };
}

function numberOf(text, standard) {
 return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : standard;
}

function save_warn(runner, message) {
 runner.annotate({
  level: "warning",
  title: "Evidence",
  message: plain(message)
 });
}

const save = () => runSave(processRunner());

const main_restore = () => runRestore(processRunner());

var __webpack_exports__restore = __webpack_exports__.P;

var __webpack_exports__save = __webpack_exports__.U;

export { __webpack_exports__restore as restore, __webpack_exports__save as save };
