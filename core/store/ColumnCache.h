// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactTable.h"

#include <QFile>
#include <QMap>

#include <memory>

namespace Steelyard {

/// What a cache was made of; only where all of it is the same may it be used.
struct CacheKey
{
    quint64 schema = 0; ///< tables, fields, the store's version and the company's zone
    Uuid store;
    qint64 seq = 0;   ///< the journal's last entry that is in it
    quint64 mark = 0; ///< of that entry, for a restored store counts on with other entries
};

/// The columns of a store in a file beside it, mapped into memory. It is only ever a copy: whatever
/// is wrong with it, the store is read instead.
class ColumnCache : public std::enable_shared_from_this<ColumnCache>
{
public:
    static QString pathFor(const QString &store) { return store + QStringLiteral(".cache"); }

    /// Nothing where there is no cache of this schema and store, or its head is damaged.
    static std::shared_ptr<ColumnCache> open(const QString &path, const CacheKey &wanted);
    ~ColumnCache();
    ColumnCache(const ColumnCache &) = delete;
    ColumnCache &operator=(const ColumnCache &) = delete;

    const CacheKey &key() const { return m_key; }
    bool has(const QString &entity) const { return m_tables.contains(entity); }
    QStringList fields(const QString &entity) const;
    /// Nothing where the stored values do not have their checksum.
    std::optional<ColumnData<Uuid>> ids(const QString &entity);
    std::optional<FactColumn> column(const QString &entity, const QString &field);

private:
    friend class ColumnCacheWriter;
    struct Section
    {
        quint64 offset = 0;
        quint64 count = 0;
        quint64 room = 0;
        quint64 sum = 0;
    };
    struct Column
    {
        qint32 type = 0;
        QString target;
        Section numbers, codes, links, days, instants;
        QStringList dictionary;
    };
    struct Table
    {
        Section ids;
        QMap<QString, Column> columns;
    };
    friend QDataStream &operator<<(QDataStream &stream, const Section &section);
    friend QDataStream &operator>>(QDataStream &stream, Section &section);
    friend QDataStream &operator<<(QDataStream &stream, const Column &column);
    friend QDataStream &operator>>(QDataStream &stream, Column &column);

    ColumnCache() = default;
    bool readHead(const CacheKey &wanted);
    bool readDirectory(quint64 offset, quint64 size, quint64 sum);
    template<typename T>
    bool view(const Section &section, ColumnData<T> &into);

    QFile m_file;
    uchar *m_memory = nullptr;
    quint64 m_size = 0;
    CacheKey m_key;
    QMap<QString, Table> m_tables;
};

/// Writes a cache table by table; it takes the place of the former one only when it is whole.
class ColumnCacheWriter
{
public:
    explicit ColumnCacheWriter(const QString &path);
    ~ColumnCacheWriter();
    ColumnCacheWriter(const ColumnCacheWriter &) = delete;
    ColumnCacheWriter &operator=(const ColumnCacheWriter &) = delete;

    /// Those of its columns that are in memory.
    void add(const FactTable &table);
    /// False where the file cannot be written; then everything is as it was before.
    bool finish(const CacheKey &key);

private:
    template<typename T>
    ColumnCache::Section write(const ColumnData<T> &values);

    QString m_path;
    QFile m_file;
    bool m_isWhole = true;
    quint64 m_end = 0;
    QMap<QString, ColumnCache::Table> m_tables;
};

} // namespace Steelyard
